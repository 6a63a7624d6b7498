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
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Every function that a task queue may start, and the `run` of every class of tasks, by function
/// and by name.
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

    private final Hierarchy hierarchy;
    private final Resolver resolver;
    private final Constants constants;
    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, FunctionDefinition> byName = new HashMap<>();
    private final Set<FunctionDefinition> functions = new HashSet<>();
    private final Set<FunctionDefinition> deferred = new HashSet<>();

    public Tasks(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.resolver = hierarchy.resolver();
        this.constants = new Constants(resolver);
        for (Module module : resolver.index().modules()) {
            if (!module.file().traits().contains(FileTrait.TEST)) {
                module.definitions().values().forEach(this::find);
                for (TypeDefinition type : module.types()) {
                    type.members().values().forEach(this::find);
                    findClass(type);
                }
            }
        }
    }

    /// The tasks, in the order of the source.
    public List<Task> all() {
        return List.copyOf(tasks);
    }

    boolean isTask(FunctionDefinition function) {
        return functions.contains(function);
    }

    /// Whether a plain call of the function queues it.
    boolean isDeferred(FunctionDefinition function) {
        return deferred.contains(function);
    }

    /// What a class of tasks does, null for any other class.
    @Nullable FunctionDefinition work(TypeDefinition type) {
        return hierarchy.member(type, "run") instanceof OfFunction(FunctionDefinition function)
                        && isTaskClass(type)
                ? function
                : null;
    }

    /// The task with this name.
    public @Nullable FunctionDefinition named(String name) {
        return byName.get(name);
    }

    /// What a dotted text leads to, if it is a function.
    @Nullable FunctionDefinition dotted(Module module, String text) {
        return resolver.dotted(module, text) instanceof OfFunction(FunctionDefinition function)
                ? function
                : null;
    }

    private void find(Definition definition) {
        if (!(definition instanceof OfFunction(FunctionDefinition function))) {
            return;
        }
        for (Expr decorator : function.outline().decorators()) {
            Expr maker = decorator instanceof Expr.Call call ? call.function() : decorator;
            if (MAKERS.contains(Chain.last(maker))) {
                Definition found = resolver.resolve(function.module(), maker);
                if (isQueue(found)) {
                    add(name(function, decorator), function, function.outline().line());
                    if (isFrom(found, "huey")) {
                        deferred.add(function);
                    }
                    return;
                }
            }
        }
    }

    private void findClass(TypeDefinition type) {
        if (type.members().get("run") instanceof OfFunction(FunctionDefinition function)
                && isTaskClass(type)
                && type.value("abstract") != Expr.Literal.TRUE) {
            String given = constants.text(type, type.value("name"));
            String own = resolver.index().dottedName(type.module()) + "." + type.name();
            add(given == null ? own : given, function, type.outline().line());
        }
    }

    private boolean isTaskClass(TypeDefinition type) {
        for (Definition above : hierarchy.order(type)) {
            if (above instanceof External(String dotted)
                    && isFrom(above, "celery")
                    && dotted.endsWith("Task")) {
                return true;
            }
        }
        return false;
    }

    private void add(String name, FunctionDefinition function, int line) {
        Location at = new Location(function.module().file().path(), line);
        tasks.add(new Task(TaskKind.QUEUE, name, function.id(), at));
        byName.putIfAbsent(name, function);
        functions.add(function);
    }

    private static boolean isQueue(Definition maker) {
        return OTHERS.stream().noneMatch(other -> isFrom(maker, other));
    }

    private static boolean isFrom(Definition definition, String top) {
        return definition instanceof External(String dotted) && dotted.startsWith(top + ".");
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
