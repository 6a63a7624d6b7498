package dev.seamwright.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.desktop.fixture.AtOnce;
import dev.seamwright.desktop.fixture.Kept;
import dev.seamwright.desktop.fixture.Shop;
import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.geometry.Point;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.seam.Effect;
import dev.seamwright.wording.Words;

import javafx.beans.property.ReadOnlyObjectWrapper;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

class PreviewTest {

    private static final Box SOMEWHERE = new Box(0, 0, 10, 10);

    private final Kept kept = new Kept();
    private final AtOnce background = new AtOnce();
    private final Session session = Shop.session(background, kept);
    private final MapEdits edits = new MapEdits(session, new Words());
    private final ReadOnlyObjectWrapper<Gesture> gesture =
            new ReadOnlyObjectWrapper<>(Gesture.IDLE);
    private final Preview preview =
            new Preview(session, edits, gesture.getReadOnlyProperty(), background);

    @Test
    void the_effect_is_told_before_the_drop_and_nothing_is_drawn() {
        drag(List.of(Shop.ITEMS), new Drop.Into(Shop.SALES, SOMEWHERE));

        Effect effect = preview.toldProperty().get().orElseThrow().effect().orElseThrow();
        assertThat(effect.keysHealed()).isEqualTo(1);
        assertThat(effect.crossingLost()).isPositive();
        assertThat(kept.calls()).isEmpty();
    }

    @Test
    void the_ribbon_names_target_figures_and_keys() {
        drag(List.of(Shop.ITEMS), new Drop.Into(Shop.SALES, SOMEWHERE));

        String ribbon = words();
        assertThat(ribbon)
                .startsWith("Move one member to Sales")
                .contains("independence")
                .contains("crossing references")
                .contains("keys healed 1");
    }

    @Test
    void nothing_is_told_where_nothing_would_change() {
        drag(List.of(Shop.ITEMS), Drop.NOTHING);

        assertThat(preview.toldProperty().get()).isEmpty();
    }

    @Test
    void letting_go_ends_the_preview() {
        drag(List.of(Shop.ITEMS), new Drop.Into(Shop.SALES, SOMEWHERE));

        gesture.set(Gesture.IDLE);

        assertThat(preview.toldProperty().get()).isEmpty();
    }

    private void drag(List<NodeId> nodes, Drop drop) {
        gesture.set(new Gesture.Dragging(nodes, new Point(0, 0), drop));
    }

    private String words() {
        return new RibbonText(new Words())
                .of(preview.toldProperty().get().orElseThrow()).stream()
                        .map(
                                line ->
                                        line.stream()
                                                .map(RibbonText.Segment::text)
                                                .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n"));
    }
}
