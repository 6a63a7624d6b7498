package dev.seamwright.benchmarks.proposal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Prints results as tables of Markdown: one row for each sample, one column for each method that
/// ran on any, and below them means, and how often the first method won and lost by MoJoFM and by
/// F.
final class Report {

    private record Row(Sample sample, Map<String, Contest.Result> results) {}

    private final PrintStream out;
    private final List<Row> rows = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void add(Sample sample, Map<String, Contest.Result> results) {
        rows.add(new Row(sample, results));
    }

    /// @param hidden whether to tell of the samples whose folders are hidden
    void print(String title, boolean hidden) {
        List<Row> shown = rows.stream().filter(row -> row.sample().hidden() == hidden).toList();
        List<String> methods =
                shown.stream().flatMap(row -> row.results().keySet().stream()).distinct().toList();
        out.printf(Locale.ROOT, "%n## %s%n%n", title);
        out.println("| system | things | areas | " + String.join(" | ", methods) + " |");
        out.println("|---|---:|---:|" + "---:|".repeat(methods.size()));
        for (Row row : shown) {
            Sample sample = row.sample();
            out.printf(
                    "| %s | %d | %d |", sample.name(), sample.areas().size(), sample.areaCount());
            for (String method : methods) {
                Contest.Result result = row.results().get(method);
                out.print(result == null ? "  |" : " " + cell(result) + " |");
            }
            out.println();
        }
        mean(shown, methods, "mean MoJoFM %.1f", Figures::mojoFm);
        mean(shown, methods, "mean F %.2f", Figures::f);
        mean(shown, methods, "mean ARI %.2f", Figures::rand);
        mean(shown, methods, "mean contexts %.0f", Figures::contexts);
        wins(shown, methods, "won, lost by MoJoFM", Figures::mojoFm);
        wins(shown, methods, "won, lost by F", Figures::f);
    }

    private static String cell(Contest.Result result) {
        Figures figures = result.figures();
        String spread =
                result.deviation() > 0
                        ? String.format(Locale.ROOT, "±%.1f", result.deviation())
                        : "";
        return String.format(
                Locale.ROOT,
                "%.1f%s, %.2f, %.2f (%.0f)",
                figures.mojoFm(),
                spread,
                figures.f(),
                figures.rand(),
                figures.contexts());
    }

    /// @param named two words that name the figure, and its format
    private void mean(
            List<Row> shown, List<String> methods, String named, ToDoubleFunction<Figures> figure) {
        String format = named.substring(named.indexOf('%'));
        out.printf("| %s | | |", named.substring(0, named.indexOf(' ', 5)));
        for (String method : methods) {
            double mean =
                    shown.stream()
                            .filter(row -> row.results().containsKey(method))
                            .mapToDouble(row -> figure.applyAsDouble(of(row, method)))
                            .average()
                            .orElse(Double.NaN);
            out.printf(Locale.ROOT, " " + format + " |", mean);
        }
        out.println();
    }

    private void wins(
            List<Row> shown, List<String> methods, String name, ToDoubleFunction<Figures> figure) {
        out.printf("| %s | | | |", name);
        for (String method : methods.subList(1, methods.size())) {
            int won = 0;
            int lost = 0;
            for (Row row : shown) {
                if (row.results().containsKey(method)) {
                    double gap =
                            figure.applyAsDouble(of(row, methods.getFirst()))
                                    - figure.applyAsDouble(of(row, method));
                    won += gap > 0 ? 1 : 0;
                    lost += gap < 0 ? 1 : 0;
                }
            }
            out.printf(" %d, %d |", won, lost);
        }
        out.println();
    }

    private static Figures of(Row row, String method) {
        Contest.Result result = row.results().get(method);
        if (result == null) {
            throw new IllegalStateException(method);
        }
        return result.figures();
    }
}
