package dev.seamwright.plugin.python.task;

import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.TaskKind;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.FunctionDefinition;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Every function that a task queue may start, by function and by name.
public final class Tasks {

    private static final Set<String> MAKERS =
            Set.of(
                    "task",
                    "shared_task",
                    "periodic_task",
                    "db_task",
                    "db_periodic_task",
                    "actor",
                    "job");

    /// Packages that call something else a task.
    private static final Set<String> OTHERS =
            Set.of("invoke", "locust", "fabric", "airflow", "prefect", "luigi", "nox", "pytest");

    private final Resolver resolver;
    private final Constants constants;
    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, FunctionDefinition> byName = new HashMap<>();
    private final Map<FunctionDefinition, String> names = new HashMap<>();

    public Tasks(Resolver resolver) {
        this.resolver = resolver;
        this.constants = new Constants(resolver);
        for (Module module : resolver.index().modules()) {
            if (!module.file().traits().contains(FileTrait.TEST)) {
                module.definitions().values().forEach(this::find);
                module.types().forEach(type -> type.members().values().forEach(this::find));
            }
        }
    }

    /// The tasks, in the order of the source.
    public List<Task> all() {
        return List.copyOf(tasks);
    }

    boolean isTask(FunctionDefinition function) {
        return names.containsKey(function);
    }

    @Nullable FunctionDefinition named(String name) {
        return byName.get(name);
    }

    private void find(Definition definition) {
        if (!(definition instanceof OfFunction(FunctionDefinition function))) {
            return;
        }
        for (Expr decorator : function.outline().decorators()) {
            Expr maker = decorator instanceof Expr.Call call ? call.function() : decorator;
            if (MAKERS.contains(Chain.last(maker)) && isQueue(function.module(), maker)) {
                String name = name(function, decorator);
                Location at =
                        new Location(function.module().file().path(), function.outline().line());
                tasks.add(new Task(TaskKind.QUEUE, name, function.id(), at));
                byName.putIfAbsent(name, function);
                names.put(function, name);
                return;
            }
        }
    }

    private boolean isQueue(Module module, Expr maker) {
        Definition found = resolver.resolve(module, maker);
        if (!(found instanceof External(String dotted))) {
            return true;
        }
        int dot = dotted.indexOf('.');
        return !OTHERS.contains(dot < 0 ? dotted : dotted.substring(0, dot));
    }

    private String name(FunctionDefinition function, Expr decorator) {
        String given =
                decorator instanceof Expr.Call call
                        ? constants.text(function.module(), Chain.keyword(call, "name"))
                        : null;
        return given == null
                ? resolver.index().dottedName(function.module()) + "." + function.outline().name()
                : given;
    }
}
