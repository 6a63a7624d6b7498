package dev.seamwright.plugin.python.entry.django;

import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.plugin.python.flow.Rule;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.orm.Models;

import java.util.ArrayList;
import java.util.List;

/// What Django starts by itself, and who asks it to. Complete once its visitor has seen the tree.
public final class DjangoEntries {

    private final ManagementCommands commands;
    private final Signals signals;
    private final Settings settings;
    private final Constants constants;
    private final List<Task> ready;

    public DjangoEntries(Hierarchy hierarchy, Models models) {
        this.commands = new ManagementCommands(hierarchy);
        this.signals = new Signals(hierarchy, models);
        this.settings = new Settings(hierarchy.resolver(), models);
        this.constants = new Constants(hierarchy.resolver());
        this.ready = ReadyApps.find(hierarchy);
    }

    /// Must see every module of the program.
    public Signals visitor() {
        return signals;
    }

    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>(commands.tasks());
        tasks.addAll(signals.tasks());
        tasks.addAll(settings.tasks());
        tasks.addAll(ready);
        return tasks;
    }

    public List<Reference> references() {
        List<Reference> references = new ArrayList<>(signals.references());
        references.addAll(settings.references());
        return references;
    }

    public List<Unresolved> unresolved() {
        List<Unresolved> unresolved = new ArrayList<>(signals.unresolved());
        unresolved.addAll(settings.unresolved());
        return unresolved;
    }

    /// What calls of commands and signals mean.
    public List<Rule> rules() {
        return List.of(new CommandCalls(commands, constants), new SignalSends(signals));
    }
}
