package dev.seamwright.engine.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Sketch;
import dev.seamwright.model.seam.Weights;

import org.junit.jupiter.api.Test;

final class FoldersTest {

    @Test
    void folders_by_area_are_borne_out() {
        Sketch sketch = new Sketch();
        for (String area : new String[] {"cart", "invoice", "stock"}) {
            sketch.from(area + "/views.x:show")
                    .calls(area + "/service.x:load")
                    .from(area + "/service.x:load")
                    .calls(area + "/store.x:find")
                    .from(area + "/views.x:edit")
                    .calls(area + "/store.x:find");
        }
        sketch.from("cart/views.x:show").calls("stock/service.x:load");

        assertThat(trust(sketch)).isGreaterThan(0.5);
    }

    @Test
    void folders_by_layer_are_not() {
        Sketch sketch = new Sketch();
        for (String area : new String[] {"cart", "invoice", "stock"}) {
            sketch.from("views/" + area + ".x:show")
                    .calls("services/" + area + ".x:load")
                    .from("services/" + area + ".x:load")
                    .calls("stores/" + area + ".x:find");
        }

        assertThat(trust(sketch)).isZero();
    }

    @Test
    void one_folder_that_holds_everything_says_nothing() {
        Sketch sketch = new Sketch().from("app/a.x:f").calls("app/b.x:f", "app/c.x:f");

        assertThat(trust(sketch)).isZero();
    }

    @Test
    void files_without_ties_say_nothing() {
        assertThat(trust(new Sketch().nodes("a/b.x:f", "a/c.x:f", "d.x:f"))).isZero();
    }

    /// By references of code alone.
    private static double trust(Sketch sketch) {
        Nodes nodes = new Nodes(sketch.graph(), Pins.NONE);
        FileVertices files = new FileVertices(nodes);
        return new Folders(files, new ReferenceTies(nodes).code(Weights.dataFirst())).trust();
    }
}
