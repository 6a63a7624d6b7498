package dev.seamwright.cli;

import dev.seamwright.engine.graph.Knots;
import dev.seamwright.model.monolith.Monolith;

import java.util.List;
import java.util.stream.Collectors;

/// The largest knots of files that need each other: what no boundary can be drawn through for free.
///
/// @param around where to print
record KnotList(Surroundings around, Monolith monolith) {

    private static final int MOST_KNOTS = 3;
    private static final int MOST_PLACES = 6;

    void tell() {
        List<Knots.Knot> knots = Knots.of(monolith);
        if (knots.isEmpty()) {
            around.terminal().result(around.text("cli.coverage.knots.none"));
            return;
        }
        around.terminal().heading(around.text("cli.coverage.knots", knots.size()));
        knots.stream().limit(MOST_KNOTS).forEach(this::tell);
    }

    private void tell(Knots.Knot knot) {
        String places =
                knot.folders().stream()
                        .limit(MOST_PLACES)
                        .map(folder -> Shown.of(folder.path()) + " (" + folder.files() + ")")
                        .collect(Collectors.joining(", "));
        around.terminal()
                .result(
                        around.text(
                                "cli.coverage.knots.row",
                                knot.files().size(),
                                knot.folders().size(),
                                knot.folders().size() > MOST_PLACES ? places + ", …" : places));
    }
}
