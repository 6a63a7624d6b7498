package dev.seamwright.plugin.python.web.django;

import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.FunctionDefinition;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.web.Handlers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The verbs that a view answers: as its methods, its decorators or the generic views above it say.
record Verbs(Hierarchy hierarchy, Handlers handlers) {

    private static final List<String> SHOWN = List.of("GET");
    private static final List<String> SENT = List.of("GET", "POST");

    private static final Map<String, List<String>> GENERIC =
            Map.ofEntries(
                    Map.entry("TemplateView", SHOWN),
                    Map.entry("ListView", SHOWN),
                    Map.entry("DetailView", SHOWN),
                    Map.entry("ArchiveIndexView", SHOWN),
                    Map.entry("YearArchiveView", SHOWN),
                    Map.entry("MonthArchiveView", SHOWN),
                    Map.entry("DayArchiveView", SHOWN),
                    Map.entry("FormView", SENT),
                    Map.entry("CreateView", SENT),
                    Map.entry("UpdateView", SENT),
                    Map.entry("DeleteView", SENT),
                    Map.entry("ListAPIView", SHOWN),
                    Map.entry("RetrieveAPIView", SHOWN),
                    Map.entry("CreateAPIView", List.of("POST")),
                    Map.entry("UpdateAPIView", List.of("PATCH", "PUT")),
                    Map.entry("DestroyAPIView", List.of("DELETE")),
                    Map.entry("ListCreateAPIView", SENT),
                    Map.entry("RetrieveUpdateAPIView", List.of("GET", "PATCH", "PUT")),
                    Map.entry("RetrieveDestroyAPIView", List.of("DELETE", "GET")),
                    Map.entry(
                            "RetrieveUpdateDestroyAPIView",
                            List.of("DELETE", "GET", "PATCH", "PUT")));

    /// In capitals; empty where they are not limited.
    ///
    /// @param view as the pattern writes it
    /// @param found what it comes down to
    List<String> of(Expr view, Definition found) {
        List<String> mapped = mapped(view);
        if (!mapped.isEmpty()) {
            return mapped;
        }
        return switch (found) {
            case OfType(TypeDefinition type) -> ofType(type);
            case OfFunction(FunctionDefinition function) -> ofFunction(function);
            case External(String dotted) -> generic(dotted);
            default -> List.of();
        };
    }

    /// Those of the verbs that a class lets through.
    List<String> allowed(TypeDefinition type, List<String> verbs) {
        if (hierarchy.member(type, "http_method_names") instanceof OfValue(var value)
                && value.value() instanceof Expr.Sequence) {
            List<String> names = written(value.value());
            return verbs.stream().filter(names::contains).toList();
        }
        return verbs;
    }

    /// The verbs of a list that is written out.
    static List<String> written(Expr list) {
        List<String> verbs = new ArrayList<>();
        if (list instanceof Expr.Sequence(List<Expr> elements, int _)) {
            for (Expr each : elements) {
                if (each instanceof Expr.Text(String verb, int _)) {
                    verbs.add(verb.toUpperCase(Locale.ROOT));
                }
            }
        }
        return verbs;
    }

    /// `Viewset.as_view({"get": "list"})`.
    private static List<String> mapped(Expr view) {
        return view instanceof Expr.Call call
                        && Chain.last(call.function()).equals("as_view")
                        && Chain.argument(call, 0, "actions") instanceof Expr.Mapping mapping
                ? written(new Expr.Sequence(mapping.keys(), mapping.line()))
                : List.of();
    }

    private List<String> ofType(TypeDefinition type) {
        Set<String> verbs = new LinkedHashSet<>(handlers.verbs(new OfType(type)));
        for (Definition each : hierarchy.order(type)) {
            if (each instanceof External(String dotted)) {
                verbs.addAll(generic(dotted));
            }
        }
        return allowed(type, List.copyOf(verbs));
    }

    private static List<String> generic(String dotted) {
        return GENERIC.getOrDefault(dotted.substring(dotted.lastIndexOf('.') + 1), List.of());
    }

    private static List<String> ofFunction(FunctionDefinition function) {
        for (Expr decorator : function.outline().decorators()) {
            List<String> verbs =
                    switch (Chain.last(
                            decorator instanceof Expr.Call c ? c.function() : decorator)) {
                        case "require_GET" -> SHOWN;
                        case "require_POST" -> List.of("POST");
                        case "require_safe" -> List.of("GET", "HEAD");
                        case "api_view", "require_http_methods" ->
                                decorator instanceof Expr.Call call
                                        ? written(Chain.positional(call, 0))
                                        : SHOWN;
                        default -> List.of();
                    };
            if (!verbs.isEmpty()) {
                return verbs;
            }
        }
        return List.of();
    }
}
