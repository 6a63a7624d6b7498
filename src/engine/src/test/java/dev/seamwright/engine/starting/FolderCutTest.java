package dev.seamwright.engine.starting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Sketch;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.Scenario;

import org.junit.jupiter.api.Test;

import java.util.List;

class FolderCutTest {

    private static List<String> names(FolderCut cut) {
        return cut.scenario("cut").contexts().stream().map(Context::name).toList();
    }

    private static String owner(FolderCut cut, String node) {
        Scenario scenario = cut.scenario("cut");
        return scenario.ownerOf(NodeId.parse(node))
                .flatMap(scenario::context)
                .map(Context::name)
                .orElse("");
    }

    @Test
    void the_folder_that_holds_the_packages_is_found() {
        ReferenceGraph graph =
                new Sketch()
                        .nodes("src/main/shop/cart/a.x", "src/main/shop/pay/b.x")
                        .nodes("src/main/shop/tax/c.x", "src/main/shop/settings.x", "manage.x")
                        .graph();
        FolderCut cut = FolderCut.packages(graph);
        assertThat(names(cut)).containsExactly("cart", "pay", "tax");
        assertThat(cut.divided().getLast()).isEqualTo(ElementId.folder("src/main/shop"));
        assertThat(owner(cut, "src/main/shop/settings.x")).isEmpty();
    }

    @Test
    void a_package_of_many_areas_divides_and_its_neighbours_stay() {
        ReferenceGraph graph =
                new Sketch()
                        .nodes("app/modules/a/a.x", "app/modules/b/b.x", "app/modules/c/c.x")
                        .nodes("app/core/core.x", "app/web/web.x")
                        .graph();
        assertThat(names(FolderCut.packages(graph))).containsExactly("core", "a", "b", "c", "web");
    }

    @Test
    void a_large_package_without_areas_stays_whole() {
        ReferenceGraph graph =
                new Sketch()
                        .nodes("shop/a.x", "shop/b.x", "shop/c.x", "shop/tools/d.x", "pay/e.x")
                        .graph();
        assertThat(names(FolderCut.packages(graph))).containsExactly("pay", "shop");
    }

    @Test
    void without_packages_every_file_is_a_context() {
        ReferenceGraph graph = new Sketch().nodes("shop/cart.x", "shop/pay.x").graph();
        assertThat(names(FolderCut.packages(graph))).containsExactly("cart", "pay");
        assertThat(names(FolderCut.packages(new Sketch().nodes("only.x").graph())))
                .containsExactly("only");
        assertThat(names(FolderCut.packages(new Sketch().graph()))).isEmpty();
    }

    @Test
    void folders_below_any_others_become_contexts_and_namesakes_one() {
        ReferenceGraph graph =
                new Sketch()
                        .nodes("a/orders/x.x", "a/pay/y.x", "b/orders/z.x", "c/other.x")
                        .graph();
        FolderCut cut =
                FolderCut.below(graph, List.of(ElementId.folder("a"), ElementId.folder("b")));
        assertThat(names(cut)).containsExactly("orders", "pay");
        assertThat(owner(cut, "b/orders/z.x")).isEqualTo("orders");
        assertThat(owner(cut, "c/other.x")).isEmpty();
    }

    @Test
    void tables_follow_their_types_then_their_writers() {
        ReferenceGraph graph =
                new Sketch()
                        .model("orders", "shop/models.x:Order")
                        .from("pay/pay.x")
                        .writes("orders", "log")
                        .from("pay/pay.x")
                        .writes("log")
                        .from("shop/cart.x")
                        .writes("log", "both")
                        .from("pay/card.x")
                        .writes("both")
                        .from("pay/card.x")
                        .reads("rates")
                        .graph();
        FolderCut cut = FolderCut.packages(graph);
        assertThat(owner(cut, "table:orders")).isEqualTo("shop");
        assertThat(owner(cut, "table:log")).isEqualTo("pay");
        assertThat(owner(cut, "table:both")).isEmpty();
        assertThat(owner(cut, "table:rates")).isEmpty();
    }
}
