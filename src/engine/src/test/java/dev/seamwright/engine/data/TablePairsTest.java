package dev.seamwright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Sketch;
import dev.seamwright.engine.functionality.Functionalities;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.ReferenceKind;

import org.junit.jupiter.api.Test;

import java.util.List;

final class TablePairsTest {

    @Test
    void each_tie_is_counted_for_itself() {
        Sketch sketch =
                new Sketch()
                        .key("lines", "orders")
                        .from("table:orders")
                        .to(ReferenceKind.JOIN, "table:lines")
                        .from("table:lines")
                        .to(ReferenceKind.JOIN, "table:orders")
                        .route("/", "a.x:view")
                        .route("/2", "a.x:other")
                        .transaction("a.x:view")
                        .from("a.x:view")
                        .writes("orders", "lines")
                        .from("a.x:other")
                        .reads("orders", "lines");

        assertThat(pairs(sketch)).containsExactly("lines orders: 1 2 1 2");
    }

    @Test
    void tables_without_a_tie_are_no_pair() {
        assertThat(pairs(new Sketch().from("a.x:f").writes("orders", "lines"))).isEmpty();
    }

    @Test
    void what_touches_nearly_everything_says_nothing_about_any_two() {
        Sketch sketch = new Sketch().route("/", "a.x:everything");
        for (int table = 0; table < 21; table++) {
            sketch.from("a.x:everything").reads("t" + table);
        }

        assertThat(pairs(sketch)).isEmpty();
    }

    private static List<String> pairs(Sketch sketch) {
        ReferenceGraph graph = sketch.graph();
        return TablePairs.of(graph, Functionalities.of(graph).all()).stream()
                .map(
                        pair ->
                                "%s %s: %d %d %d %d"
                                        .formatted(
                                                pair.one(),
                                                pair.other(),
                                                pair.keys().size(),
                                                pair.joins().size(),
                                                pair.transactions().size(),
                                                pair.functionalities().size()))
                .toList();
    }
}
