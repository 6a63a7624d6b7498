package dev.seamwright.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.desktop.fixture.AtOnce;
import dev.seamwright.desktop.fixture.Kept;
import dev.seamwright.desktop.fixture.Shop;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.wording.Words;

import org.junit.jupiter.api.Test;

import java.util.List;

class MapEditsTest {

    private final Kept kept = new Kept();
    private final Session session = Shop.session(new AtOnce(), kept);
    private final MapEdits edits = new MapEdits(session, new Words());

    @Test
    void a_context_is_drawn_around_the_selection_and_selected() {
        session.selectionProperty().set(new Focus.Members(List.of(Shop.CART, Shop.ORDERS)));

        edits.createFromSelection();

        ContextId drawn = new ContextId(3);
        assertThat(session.scenario().ownerOf(Shop.CART)).contains(drawn);
        assertThat(session.scenario().ownerOf(Shop.ORDERS)).contains(drawn);
        assertThat(session.selection()).isEqualTo(new Focus.OneContext(drawn));
        assertThat(kept.calls()).hasSize(1);
    }

    @Test
    void the_selection_moves_to_a_context_chosen_by_name() {
        session.selectionProperty().set(Focus.Members.of(Shop.ITEMS));

        edits.moveSelectionTo(Shop.SALES);

        assertThat(kept.calls()).containsExactly(new Edit.Move(List.of(Shop.ITEMS), Shop.SALES));
    }

    @Test
    void an_unchanged_or_blank_name_is_no_gesture() {
        edits.rename(Shop.SALES, " Sales ");
        edits.rename(Shop.SALES, "  ");

        assertThat(kept.calls()).isEmpty();
    }

    @Test
    void a_new_name_is_one_gesture() {
        edits.rename(Shop.SALES, " Orders ");

        assertThat(kept.calls()).containsExactly(new Edit.Rename(Shop.SALES, "Orders"));
    }

    @Test
    void dissolving_acts_on_the_one_owner_of_what_is_selected() {
        session.selectionProperty().set(new Focus.Members(List.of(Shop.SHELF, Shop.COUNT)));

        edits.dissolveSelected();

        assertThat(kept.calls()).containsExactly(new Edit.Dissolve(Shop.STOCK));
    }

    @Test
    void members_of_two_contexts_have_no_common_one() {
        session.selectionProperty().set(new Focus.Members(List.of(Shop.SHELF, Shop.CART)));

        assertThat(edits.selectedContext()).isEmpty();
    }
}
