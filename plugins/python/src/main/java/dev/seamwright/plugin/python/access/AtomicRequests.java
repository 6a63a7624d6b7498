package dev.seamwright.plugin.python.access;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.Transaction;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.FunctionOutline;
import dev.seamwright.plugin.python.syntax.Statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The requests that commit as a whole because the settings say so (`ATOMIC_REQUESTS`).
public final class AtomicRequests {

    private static final String SWITCH = "ATOMIC_REQUESTS";

    private static final String EXEMPT = "non_atomic_requests";

    private static final int DEPTH = 8;

    private AtomicRequests() {}

    /// One transaction for each view that a route leads to, none where no settings ask for it.
    public static List<Transaction> of(Hierarchy hierarchy, List<Route> routes) {
        List<Module> modules = hierarchy.resolver().index().modules();
        if (modules.stream().noneMatch(AtomicRequests::isAsked)) {
            return List.of();
        }
        Set<ElementId> handlers = new HashSet<>();
        for (Route route : routes) {
            if (route.handler() != null) {
                handlers.add(route.handler());
            }
        }
        List<Transaction> transactions = new ArrayList<>();
        for (Module module : modules) {
            module.definitions().values().forEach(each -> add(each, handlers, transactions));
            for (TypeDefinition type : module.types()) {
                type.members().values().stream()
                        .filter(OfFunction.class::isInstance)
                        .forEach(each -> add(each, handlers, transactions));
            }
        }
        return transactions;
    }

    private static boolean isAsked(Module module) {
        return module.file().isProduction()
                && module.file().body().stream().anyMatch(AtomicRequests::isAsked);
    }

    private static boolean isAsked(Statement statement) {
        if (!(statement instanceof Statement.Assign assign) || assign.targets().isEmpty()) {
            return false;
        }
        Expr target = assign.targets().getFirst();
        if (target instanceof Expr.Name(String name, int _)) {
            return name.equals("DATABASES") && holds(assign.value(), 0);
        }
        return target instanceof Expr.Index index
                && isSwitch(index.index())
                && assign.value() == Expr.Literal.TRUE
                && index.value() instanceof Expr.Index outer
                && Chain.last(outer.value()).equals("DATABASES");
    }

    /// Whether some mapping within switches it on.
    private static boolean holds(Expr expr, int depth) {
        if (depth > DEPTH || !(expr instanceof Expr.Mapping mapping)) {
            return false;
        }
        for (int i = 0; i < Math.min(mapping.keys().size(), mapping.values().size()); i++) {
            Expr value = mapping.values().get(i);
            boolean on = isSwitch(mapping.keys().get(i)) && value == Expr.Literal.TRUE;
            if (on || holds(value, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSwitch(Expr key) {
        return key instanceof Expr.Text(String text, int _) && text.equals(SWITCH);
    }

    private static void add(Definition each, Set<ElementId> handlers, List<Transaction> into) {
        switch (each) {
            case OfFunction(var function)
                    when handlers.contains(function.id()) && takesRequest(function.outline()) ->
                    add(
                            function.id(),
                            function.outline().decorators(),
                            new Location(
                                    function.module().file().path(), function.outline().line()),
                            into);
            case OfType(TypeDefinition type) when handlers.contains(type.id()) ->
                    add(
                            type.id(),
                            type.outline().decorators(),
                            new Location(type.module().file().path(), type.outline().line()),
                            into);
            default -> {}
        }
    }

    /// Whether it answers requests itself; a route may also name what only makes the view.
    private static boolean takesRequest(FunctionOutline function) {
        return function.parameters().stream()
                .limit(2)
                .anyMatch(parameter -> parameter.name().startsWith("req"));
    }

    private static void add(
            ElementId element, List<Expr> decorators, Location at, List<Transaction> into) {
        if (decorators.stream().noneMatch(AtomicRequests::exempts)) {
            into.add(new Transaction(element, new Evidence(at, Certainty.LIKELY)));
        }
    }

    /// `@non_atomic_requests`, with or without arguments, or within `method_decorator(…)`.
    private static boolean exempts(Expr decorator) {
        if (decorator instanceof Expr.Call call) {
            return exempts(call.function())
                    || call.arguments().stream()
                            .map(Expr.Argument::value)
                            .map(value -> value instanceof Expr.Call made ? made.function() : value)
                            .anyMatch(value -> Chain.last(value).equals(EXEMPT));
        }
        return Chain.last(decorator).equals(EXEMPT);
    }
}
