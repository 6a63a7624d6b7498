package dev.seamwright.engine.coupling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seamwright.engine.Cut;
import dev.seamwright.engine.Sketch;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

final class LayersTest {

    @Test
    void a_context_cut_through_all_layers_splits_none() {
        LayerMix mix = mix(new Cut().context("A", "web.x:a", "work.x:a", "models.x:A").scenario());

        assertThat(mix.split()).isCloseTo(0, within(1e-9));
        assertThat(mix.units()).isEqualTo(Map.of(Layer.ENTRY, 1, Layer.LOGIC, 1, Layer.DATA, 1));
    }

    @Test
    void a_context_drawn_along_a_layer_shows_it() {
        LayerMix mix = mix(new Cut().context("Web", "web.x:a", "web.x:b").scenario());

        assertThat(mix.split()).isCloseTo(2 / 3.0, within(1e-9));
    }

    private static LayerMix mix(Scenario scenario) {
        Sketch sketch = new Sketch();
        for (String area : new String[] {"a", "b"}) {
            String type = "models.x:" + area.toUpperCase(Locale.ROOT);
            sketch.route("/" + area, "web.x:" + area)
                    .model(area + "s", type)
                    .from("web.x:" + area)
                    .calls("work.x:" + area);
        }
        return Objects.requireNonNull(
                Scoring.of(sketch.graph(), Weights.dataFirst()).layers(scenario).get(Cut.id(1)));
    }
}
