package dev.seamwright.desktop.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.desktop.fixture.AtOnce;
import dev.seamwright.desktop.fixture.Shop;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.wording.Words;

import org.junit.jupiter.api.Test;

import java.util.List;

class OutlineViewModelTest {

    private final Session session = Shop.session(new AtOnce());
    private final OutlineViewModel outline =
            new OutlineViewModel(session, CodeTree.of(session.facts()), new Words(), new AtOnce());

    @Test
    void contexts_are_listed_with_what_they_own() {
        assertThat(outline.contextsProperty().get())
                .extracting(branch -> branch.entry().label(), branch -> branch.entry().count())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Sales", 3),
                        org.assertj.core.groups.Tuple.tuple("Stock", 3));
    }

    @Test
    void what_belongs_to_none_is_listed_last() {
        session.draw(new Edit.Release(List.of(Shop.CART)));

        Entry last = outline.contextsProperty().get().getLast().entry();
        assertThat(last).isEqualTo(new Entry.Unassigned("Not assigned", 1, List.of(Shop.CART)));
    }

    @Test
    void the_code_tree_holds_files_and_their_members() {
        assertThat(outline.code())
                .extracting(branch -> branch.entry().label(), branch -> branch.entry().count())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("sales.x", 2),
                        org.assertj.core.groups.Tuple.tuple("stock.x", 2));
    }

    @Test
    void choosing_a_file_selects_all_its_members() {
        outline.choose(outline.code().getFirst().entry());

        assertThat(session.selection())
                .isEqualTo(new Focus.Members(List.of(Shop.CART, Shop.ORDER)));
        assertThat(outline.isSelected(outline.code().getFirst().entry())).isTrue();
    }

    @Test
    void a_line_of_two_contexts_has_no_owner() {
        Entry file = outline.code().getFirst().entry();
        assertThat(outline.ownerOf(file)).contains(Shop.SALES);

        session.draw(new Edit.Move(List.of(Shop.CART), Shop.STOCK));

        assertThat(outline.ownerOf(file)).isEmpty();
    }
}
