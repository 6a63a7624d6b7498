package dev.seamwright.plugin.python.flow;

import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.name.ValueDefinition;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What every walk shares: the names of the whole tree and the rules of the frameworks.
///
/// Values of variables are remembered; a value depends on nothing but the tree, so that it does not
/// matter which walk asks first.
public final class World {

    private final Hierarchy hierarchy;
    private final List<Rule> rules;
    private final Cancellation cancellation;
    private final Map<ValueDefinition, Value> values = new ConcurrentHashMap<>();

    /// @param cancellation asked at every statement
    public World(Hierarchy hierarchy, List<Rule> rules, Cancellation cancellation) {
        this.hierarchy = hierarchy;
        this.cancellation = cancellation;
        this.rules = List.copyOf(rules);
    }

    /// Walks through one module. One that is too deep for the stack, which the reader's bound on
    /// nesting should prevent, ends no import: it counts as one unresolved call.
    public Findings walk(Module module) {
        Findings findings = new Findings(module.file().path());
        try {
            new Walk(this, findings, Frame.of(module)).statements(module.file().body());
            return findings;
        } catch (StackOverflowError tooDeep) {
            Findings none = new Findings(module.file().path());
            none.count(Findings.Fate.UNRESOLVED);
            return none;
        }
    }

    /// Ends the walk if that was asked for.
    void checkWanted() {
        cancellation.check();
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    Resolver resolver() {
        return hierarchy.resolver();
    }

    List<Rule> rules() {
        return rules;
    }

    /// What a variable holds.
    ///
    /// @param depth how many variables are being asked for already; answers that were cut short are
    ///   not remembered, so that no walk sees another one's
    Value value(ValueDefinition definition, int depth) {
        if (depth > 0) {
            return Typer.infer(this, definition, depth);
        }
        Value known = values.get(definition);
        if (known == null) {
            known = Typer.infer(this, definition, depth);
            values.put(definition, known);
        }
        return known;
    }
}
