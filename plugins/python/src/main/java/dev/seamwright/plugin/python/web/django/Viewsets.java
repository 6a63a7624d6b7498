package dev.seamwright.plugin.python.web.django;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.FunctionDefinition;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The paths that a router makes of a viewset: the rows together, one row, and further actions of
/// either.
final class Viewsets {

    private static final Map<String, String> TOGETHER = Map.of("list", "GET", "create", "POST");

    private static final Map<String, String> SINGLE =
            Map.of(
                    "retrieve", "GET",
                    "update", "PUT",
                    "partial_update", "PATCH",
                    "destroy", "DELETE");

    private static final Map<String, List<String>> BROUGHT =
            Map.of(
                    "ListModelMixin", List.of("list"),
                    "CreateModelMixin", List.of("create"),
                    "RetrieveModelMixin", List.of("retrieve"),
                    "UpdateModelMixin", List.of("update", "partial_update"),
                    "DestroyModelMixin", List.of("destroy"),
                    "ReadOnlyModelViewSet", List.of("list", "retrieve"),
                    "ModelViewSet",
                            List.of(
                                    "list",
                                    "create",
                                    "retrieve",
                                    "update",
                                    "partial_update",
                                    "destroy"));

    private final Hierarchy hierarchy;
    private final Constants constants;
    private final Verbs verbs;

    Viewsets(Hierarchy hierarchy, Verbs verbs) {
        this.hierarchy = hierarchy;
        this.constants = new Constants(hierarchy.resolver());
        this.verbs = verbs;
    }

    /// One path below the registered prefix.
    record Generated(List<String> verbs, String path, ElementId handler) {}

    /// Every path, in the order in which routers make them; none where nothing is known.
    List<Generated> of(TypeDefinition type) {
        String row = "<" + lookup(type) + ">";
        Set<String> brought = brought(type);
        Map<String, Generated> found = new LinkedHashMap<>();
        add(type, answered(type, brought, TOGETHER), "", type.id(), found);
        List<FunctionDefinition> actions = actions(type);
        for (FunctionDefinition each : actions) {
            addAction(type, each, false, "", found);
        }
        add(type, answered(type, brought, SINGLE), row, type.id(), found);
        for (FunctionDefinition each : actions) {
            addAction(type, each, true, row + "/", found);
        }
        return List.copyOf(found.values());
    }

    /// Whether all that a viewset answers is known, even where it answers nothing of its own.
    boolean isKnown(TypeDefinition type) {
        return hierarchy.order(type).stream()
                .anyMatch(
                        each -> each instanceof External(String name) && name.endsWith("ViewSet"));
    }

    private Set<String> brought(TypeDefinition type) {
        Set<String> brought = new LinkedHashSet<>();
        for (Definition each : hierarchy.order(type)) {
            if (each instanceof External(String dotted)) {
                String last = dotted.substring(dotted.lastIndexOf('.') + 1);
                brought.addAll(BROUGHT.getOrDefault(last, List.of()));
            }
        }
        return brought;
    }

    private List<String> answered(
            TypeDefinition type, Set<String> brought, Map<String, String> methods) {
        List<String> answered = new ArrayList<>();
        methods.forEach(
                (method, verb) -> {
                    Definition own = hierarchy.member(type, method);
                    if (own == null ? brought.contains(method) : own instanceof OfFunction) {
                        answered.add(verb);
                    }
                });
        return answered;
    }

    private void add(
            TypeDefinition type,
            List<String> wanted,
            String path,
            ElementId handler,
            Map<String, Generated> into) {
        List<String> left = verbs.allowed(type, wanted);
        if (!left.isEmpty()) {
            into.putIfAbsent(path + " " + handler, new Generated(left, path, handler));
        }
    }

    /// Functions marked as actions, those of the nearest class first; whoever overrides one without
    /// the mark takes it back.
    private List<FunctionDefinition> actions(TypeDefinition type) {
        Map<String, FunctionDefinition> nearest = new LinkedHashMap<>();
        for (TypeDefinition each : hierarchy.line(type)) {
            each.members()
                    .forEach(
                            (name, member) -> {
                                if (member instanceof OfFunction(FunctionDefinition function)) {
                                    nearest.putIfAbsent(name, function);
                                }
                            });
        }
        return nearest.values().stream()
                .filter(each -> !each.outline().decorators().isEmpty())
                .toList();
    }

    private void addAction(
            TypeDefinition type,
            FunctionDefinition function,
            boolean single,
            String before,
            Map<String, Generated> into) {
        for (Expr decorator : function.outline().decorators()) {
            if (decorator instanceof Expr.Call call && isAction(call, single)) {
                String given = constants.text(type, Chain.argument(call, 2, "url_path"));
                String path = before + (given == null ? function.outline().name() : given);
                List<String> wanted = Verbs.written(Chain.argument(call, 0, "methods"));
                ElementId handler = function.owner() == type ? function.id() : type.id();
                add(type, wanted.isEmpty() ? List.of("GET") : wanted, path, handler, into);
            }
        }
    }

    private static boolean isAction(Expr.Call call, boolean single) {
        return switch (Chain.last(call.function())) {
            case "action" -> {
                Expr detail = Chain.argument(call, 1, "detail");
                yield detail == (single ? Literal.TRUE : Literal.FALSE);
            }
            case "list_route" -> !single;
            case "detail_route" -> single;
            default -> false;
        };
    }

    private String lookup(TypeDefinition type) {
        for (String name : List.of("lookup_url_kwarg", "lookup_field")) {
            if (hierarchy.member(type, name) instanceof OfValue(var value)) {
                String text = constants.text(type, value.value());
                if (text != null) {
                    return text;
                }
            }
        }
        return "pk";
    }
}
