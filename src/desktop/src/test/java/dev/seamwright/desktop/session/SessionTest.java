package dev.seamwright.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seamwright.desktop.fixture.AtOnce;
import dev.seamwright.desktop.fixture.Kept;
import dev.seamwright.desktop.fixture.Later;
import dev.seamwright.desktop.fixture.Shop;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.List;

class SessionTest {

    private static final Edit MOVE = new Edit.Move(List.of(Shop.CART), Shop.STOCK);

    @Test
    void a_gesture_is_shown_kept_and_scored() {
        Kept kept = new Kept();
        Session session = Shop.session(new AtOnce(), kept);

        session.draw(MOVE);

        assertThat(session.scenario().ownerOf(Shop.CART)).contains(Shop.STOCK);
        assertThat(kept.calls()).containsExactly(MOVE);
        assertThat(session.verdict().scenario()).isEqualTo(session.scenario());
        assertThat(session.savedAtProperty().get()).contains(LocalTime.of(12, 4));
    }

    @Test
    void undo_to_the_start_equals_the_start() {
        Kept kept = new Kept();
        Session session = Shop.session(new AtOnce(), kept);
        Scenario start = session.scenario();
        Verdict scores = session.verdict();

        session.draw(MOVE);
        session.draw(new Edit.Dissolve(Shop.SALES));
        session.undo();
        session.undo();

        assertThat(session.scenario()).isEqualTo(start);
        assertThat(session.verdict()).isEqualTo(scores);
        assertThat(kept.calls()).endsWith(1, 0);
    }

    @Test
    void redo_brings_back_what_was_undone() {
        Session session = Shop.session(new AtOnce());
        session.draw(MOVE);
        Scenario drawn = session.scenario();

        session.undo();
        session.redo();

        assertThat(session.scenario()).isEqualTo(drawn);
    }

    @Test
    void while_scores_are_made_only_the_newest_scenario_waits() {
        Later later = new Later();
        Session session = Shop.session(later);

        session.draw(MOVE);
        session.draw(new Edit.Move(List.of(Shop.ORDER), Shop.STOCK));
        session.draw(new Edit.Move(List.of(Shop.ORDERS), Shop.STOCK));
        while (later.size() > 0) {
            later.runNext();
        }

        assertThat(session.verdict().scenario()).isEqualTo(session.scenario());
    }

    @Test
    void a_context_that_is_gone_is_no_longer_selected() {
        Session session = Shop.session(new AtOnce());
        session.selectionProperty().set(new Focus.OneContext(Shop.SALES));

        session.draw(new Edit.Dissolve(Shop.SALES));

        assertThat(session.selection()).isEqualTo(Focus.NOTHING);
    }

    @Test
    void a_listener_of_the_drawing_may_not_draw() {
        Session session = Shop.session(new AtOnce());
        session.drawingProperty()
                .addListener(
                        changed ->
                                assertThatThrownBy(() -> session.draw(MOVE))
                                        .isInstanceOf(IllegalStateException.class));

        session.draw(MOVE);

        assertThat(session.drawing().position()).isEqualTo(1);
    }
}
