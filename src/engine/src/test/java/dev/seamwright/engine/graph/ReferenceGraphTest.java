package dev.seamwright.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Sketch;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class ReferenceGraphTest {

    @Test
    void references_of_methods_are_lifted_to_top_level_types() {
        ReferenceGraph graph =
                new Sketch()
                        .from("a.x:Cart.total")
                        .calls("b.x:Tax.rate", "b.x:Tax.round")
                        .from("a.x:Cart")
                        .to(ReferenceKind.INHERIT, "b.x:Tax")
                        .graph();

        assertThat(graph.edges()).hasSize(1);
        Edge edge = graph.edges().getFirst();
        assertThat(edge.from().text()).isEqualTo("a.x:Cart");
        assertThat(edge.to().text()).isEqualTo("b.x:Tax");
        assertThat(edge.count(ReferenceKind.CALL)).isEqualTo(2);
        assertThat(edge.count(ReferenceKind.INHERIT)).isEqualTo(1);
        assertThat(edge.total()).isEqualTo(3);
        assertThat(graph.references(edge)).hasSize(3).isSorted();
    }

    @Test
    void a_module_is_drawn_only_where_something_is_left_of_it() {
        ReferenceGraph graph =
                new Sketch()
                        .from("with_imports.x")
                        .imports("only_members.x:A")
                        .nodes("with_imports.x:B", "script.x")
                        .graph();

        assertThat(texts(graph.units()))
                .containsExactly(
                        "only_members.x:A", "script.x", "with_imports.x", "with_imports.x:B");
    }

    @Test
    void a_module_that_answers_a_route_is_drawn() {
        ReferenceGraph graph = new Sketch().nodes("web.x:helper").route("/carts", "web.x").graph();

        assertThat(texts(graph.units())).containsExactly("web.x", "web.x:helper");
    }

    @Test
    void only_production_files_take_part() {
        ReferenceGraph graph =
                new Sketch()
                        .from("tests/t.x:Test")
                        .calls("a.x:A")
                        .file("tests/t.x", FileTrait.TEST)
                        .from("a.x:A")
                        .reads("orders")
                        .graph();

        assertThat(texts(graph.units())).containsExactly("a.x:A", "table:orders");
        assertThat(graph.edges()).hasSize(1);
    }

    @Test
    void references_within_a_unit_are_left_out() {
        ReferenceGraph graph = new Sketch().from("a.x:A.one").calls("a.x:A.two").graph();

        assertThat(graph.edges()).isEmpty();
        assertThat(texts(graph.units())).containsExactly("a.x:A");
    }

    @Test
    void a_key_counts_once_whoever_reports_it() {
        ReferenceGraph graph =
                new Sketch()
                        .key("lines", "orders")
                        .from("table:lines")
                        .to(ReferenceKind.FOREIGN_KEY, "table:orders")
                        .graph();

        assertThat(graph.edges()).hasSize(1);
        assertThat(graph.edges().getFirst().count(ReferenceKind.FOREIGN_KEY)).isEqualTo(1);
    }

    @Test
    void the_order_of_references_changes_nothing() {
        Sketch sketch =
                new Sketch()
                        .from("a.x:A")
                        .calls("b.x:B", "c.x:C", "b.x:B")
                        .from("c.x:C")
                        .writes("orders", "lines");
        List<Reference> shuffled = new ArrayList<>(sketch.monolith().references());
        Collections.reverse(shuffled);
        ReferenceGraph graph = ReferenceGraph.of(sketch.monolith(shuffled));

        assertThat(graph.edges()).isEqualTo(sketch.graph().edges());
        for (Edge edge : graph.edges()) {
            assertThat(graph.references(edge)).isEqualTo(sketch.graph().references(edge));
        }
    }

    @Test
    void what_everybody_uses_is_a_hub_and_tables_never_are() {
        Sketch sketch = new Sketch();
        for (int folder = 0; folder < 8; folder++) {
            sketch.from("f" + folder + "/m.x:A").calls("util/text.x:slug");
            sketch.from("f" + folder + "/m.x:A").reads("users");
            sketch.from("f0/m.x:A").calls("f" + folder + "/m.x:A");
        }

        assertThat(texts(sketch.graph().hubs())).containsExactly("util/text.x:slug");
    }

    @Test
    void what_one_folder_uses_much_is_no_hub() {
        Sketch sketch = new Sketch().nodes("b/m.x:B", "c/m.x:C");
        for (int user = 0; user < 8; user++) {
            sketch.from("a/m" + user + ".x:A").calls("a/local.x:slug");
        }

        assertThat(sketch.graph().hubs()).isEmpty();
    }

    @Test
    void a_monolith_of_nothing_has_an_empty_graph() {
        ReferenceGraph graph = new Sketch().graph();

        assertThat(graph.units()).isEmpty();
        assertThat(graph.edges()).isEmpty();
        assertThat(graph.hubs()).isEmpty();
        assertThat(graph.transactions()).isEmpty();
    }

    private static List<String> texts(List<? extends NodeId> nodes) {
        return nodes.stream().map(NodeId::text).toList();
    }
}
