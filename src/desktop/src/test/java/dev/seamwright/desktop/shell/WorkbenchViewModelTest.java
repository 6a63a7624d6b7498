package dev.seamwright.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.desktop.fixture.AtOnce;
import dev.seamwright.desktop.fixture.Shop;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.wording.Words;

import org.junit.jupiter.api.Test;

import java.util.List;

class WorkbenchViewModelTest {

    private final Session session = Shop.session(new AtOnce());
    private final WorkbenchViewModel workbench =
            new WorkbenchViewModel(session, new Words(), false);

    @Test
    void the_status_counts_and_says_that_nothing_changed() {
        assertThat(workbench.counts().get()).isEqualTo("2 contexts · 4 elements · 2 tables");
        assertThat(workbench.saved().get()).isEqualTo("nothing changed");
        assertThat(workbench.moves().get()).isEqualTo("as proposed");
        assertThat(workbench.undoLabel().get()).isEmpty();
    }

    @Test
    void the_last_gesture_is_named_and_its_keeping_timed() {
        session.draw(new Edit.Move(List.of(Shop.CART, Shop.ORDER), Shop.STOCK));

        assertThat(workbench.undoLabel().get()).isEqualTo("Undo: Move 2 members to Stock");
        assertThat(workbench.saved().get()).isEqualTo("autosaved 12:04");
        assertThat(workbench.moves().get()).isEqualTo("one move since the proposal");
    }

    @Test
    void the_history_tells_names_as_they_were() {
        session.draw(new Edit.Rename(Shop.SALES, "Orders"));
        session.draw(new Edit.Move(List.of(Shop.ITEMS), Shop.SALES));
        session.draw(new Edit.Create(new Context(new ContextId(3), "Mail"), List.of()));
        session.draw(new Edit.Dissolve(new ContextId(3)));

        assertThat(workbench.history())
                .containsExactly(
                        "Rename Sales to Orders",
                        "Move one member to Orders",
                        "Draw Mail around nothing",
                        "Dissolve Mail");
    }

    @Test
    void a_project_that_is_read_only_says_so() {
        WorkbenchViewModel readOnly = new WorkbenchViewModel(session, new Words(), true);

        assertThat(readOnly.saved().get()).contains("read-only");
    }
}
