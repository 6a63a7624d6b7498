package dev.seamwright.plugin.python.access;

import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the paths of names (`customer__address`) that the arguments of a query's method hold.
final class Paths {

    private static final int DEPTH = 12;

    /// Methods whose texts name relations to fetch along.
    private static final Set<String> FETCHES = Set.of("select_related", "prefetch_related");

    /// Methods whose keywords are conditions.
    private static final Set<String> CONDITIONS =
            Set.of(
                    "filter",
                    "exclude",
                    "get",
                    "get_object_or_404",
                    "get_list_or_404",
                    "aget_object_or_404",
                    "aget_list_or_404",
                    "aget",
                    "get_or_create",
                    "aget_or_create",
                    "update_or_create",
                    "aupdate_or_create");

    /// Methods whose texts name columns.
    private static final Set<String> COLUMNS =
            Set.of(
                    "values",
                    "values_list",
                    "order_by",
                    "only",
                    "defer",
                    "distinct",
                    "latest",
                    "earliest",
                    "alatest",
                    "aearliest",
                    "dates",
                    "datetimes",
                    "aggregate",
                    "aaggregate",
                    "annotate",
                    "alias");

    /// Expressions whose texts are no names of the query that they stand in.
    private static final Set<String> OTHERS =
            Set.of("Value", "OuterRef", "Subquery", "Exists", "RawSQL");

    private final List<Path> found = new ArrayList<>();

    private Paths() {}

    /// One path.
    ///
    /// @param fetches whether the rows at its end are fetched, not only compared or shown in part
    /// @param line 0 where the path has no place of its own
    record Path(List<String> names, boolean fetches, int line) {

        static Path of(String text, boolean fetches, int line) {
            String plain = text.startsWith("-") ? text.substring(1) : text;
            return new Path(List.of(plain.split("__", -1)), fetches, line);
        }
    }

    static List<Path> of(Invocation call) {
        Paths paths = new Paths();
        String name = call.name();
        boolean fetches = FETCHES.contains(name);
        boolean texts = fetches || COLUMNS.contains(name);
        for (Argument argument : call.expr().arguments()) {
            Expr value = argument.value();
            if (argument.name().isEmpty() && value instanceof Expr.Text(String text, int line)) {
                if (texts) {
                    paths.found.add(Path.of(text, fetches, line));
                }
            } else if (fetches) {
                paths.prefetch(value);
            } else {
                paths.argument(argument, CONDITIONS.contains(name), 0);
            }
        }
        return paths.found;
    }

    /// `Prefetch("lines__product", queryset=…)`.
    private void prefetch(Expr value) {
        if (value instanceof Expr.Call call
                && Chain.last(call.function()).equals("Prefetch")
                && Chain.argument(call, 0, "lookup") instanceof Expr.Text(String text, int line)) {
            found.add(Path.of(text, true, line));
        }
    }

    private void argument(Argument argument, boolean condition, int depth) {
        Expr value = argument.value();
        if (condition && argument.name().equals("**") && value instanceof Expr.Mapping mapping) {
            for (Expr key : mapping.keys()) {
                if (key instanceof Expr.Text(String text, int line)) {
                    found.add(Path.of(text, false, line));
                }
            }
        } else if (condition && !argument.name().isEmpty()) {
            found.add(Path.of(argument.name(), false, value.line()));
        }
        expression(value, depth + 1);
    }

    /// Conditions and computed columns: `Q(a__b=…)`, `F("a__b")`, `Sum("a__b", filter=Q(…))`.
    private void expression(Expr expr, int depth) {
        if (depth > DEPTH) {
            return;
        }
        switch (expr) {
            case Expr.Call call when isExpression(call) -> call(call, depth);
            case Expr.Choice choice ->
                    choice.options().forEach(option -> expression(option, depth + 1));
            case Expr.Several several ->
                    several.parts().forEach(part -> expression(part, depth + 1));
            case Expr.Sum sum -> sum.terms().forEach(term -> expression(term, depth + 1));
            case Expr.Sequence sequence ->
                    sequence.elements().forEach(each -> expression(each, depth + 1));
            default -> {}
        }
    }

    private static boolean isExpression(Expr.Call call) {
        String name = Chain.last(call.function());
        return !Chain.dotted(call.function()).isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && !OTHERS.contains(name);
    }

    private void call(Expr.Call call, int depth) {
        String name = Chain.last(call.function());
        boolean condition = name.equals("Q") || name.equals("When");
        for (Argument argument : call.arguments()) {
            boolean plain = argument.name().isEmpty();
            if (plain && argument.value() instanceof Expr.Text(String text, int line)) {
                found.add(Path.of(text, false, line));
            } else {
                boolean other = argument.name().equals("then");
                argument(argument, condition && !other, depth + 1);
            }
        }
    }
}
