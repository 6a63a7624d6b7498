package dev.seamwright.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.desktop.fixture.AtOnce;
import dev.seamwright.desktop.fixture.Shop;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.wording.Words;

import org.junit.jupiter.api.Test;

import java.util.List;

class InspectorViewModelTest {

    private final AtOnce background = new AtOnce();
    private final Session session = Shop.session(background);
    private final InspectorViewModel inspector =
            new InspectorViewModel(session, new Words(), background);

    @Test
    void with_nothing_selected_the_scenario_is_summed_up() {
        Content.Overview overview = (Content.Overview) content();

        assertThat(overview.contexts()).isEqualTo(2);
        assertThat(overview.elements()).isEqualTo(4);
        assertThat(overview.tables()).isEqualTo(2);
        assertThat(overview.crossing()).isEqualTo(session.verdict().scores().crossing());
    }

    @Test
    void a_context_is_explained_by_its_terms() {
        session.selectionProperty().set(new Focus.OneContext(Shop.SALES));

        Content.OfContext context = (Content.OfContext) content();
        assertThat(context.name()).isEqualTo("Sales");
        assertThat(context.risk()).anyMatch(bar -> bar.factor() == RiskFactor.KEYS_CUT);
    }

    @Test
    void a_chosen_term_lists_its_references_and_is_forgotten_with_the_selection() {
        session.selectionProperty().set(new Focus.OneContext(Shop.SALES));
        Content.OfContext context = (Content.OfContext) content();

        inspector.choose(
                context.risk().stream()
                        .filter(bar -> bar.factor() == RiskFactor.KEYS_CUT)
                        .findFirst()
                        .orElseThrow());
        assertThat(inspector.causeProperty().get().orElseThrow().proofs()).hasSize(1);

        session.selectionProperty().set(Focus.NOTHING);
        assertThat(inspector.causeProperty().get()).isEmpty();
    }

    @Test
    void a_table_tells_its_owner_and_who_uses_it() {
        session.selectionProperty().set(Focus.Members.of(Shop.ITEMS));

        Content.OfNode node = (Content.OfNode) content();
        assertThat(node.ownerName()).isEqualTo("Stock");
        assertThat(node.in())
                .extracting(proof -> proof.at().toString())
                .containsExactly("sales.x:23", "schema.sql:9", "stock.x:9");
        assertThat(node.out()).isEmpty();
    }

    @Test
    void several_members_are_counted_by_owner() {
        session.selectionProperty()
                .set(new Focus.Members(List.of(Shop.CART, Shop.SHELF, Shop.ITEMS)));

        Content.OfMany many = (Content.OfMany) content();
        assertThat(many.elements()).isEqualTo(2);
        assertThat(many.tables()).isEqualTo(1);
        assertThat(many.owners())
                .extracting(Content.Share::name, Content.Share::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Sales", 1),
                        org.assertj.core.groups.Tuple.tuple("Stock", 2));
    }

    @Test
    void a_line_between_contexts_lists_both_directions() {
        session.selectionProperty().set(new Focus.Between(Shop.SALES, Shop.STOCK));

        Content.OfPair pair = (Content.OfPair) content();
        assertThat(pair.there()).hasSize(3);
        assertThat(pair.back()).isEmpty();
    }

    @Test
    void a_gesture_changes_what_is_shown() {
        session.selectionProperty().set(new Focus.OneContext(Shop.SALES));
        double before = ((Content.OfContext) content()).seam().independence().value();

        session.draw(new Edit.Move(List.of(Shop.ITEMS, Shop.SHELF), Shop.SALES));

        double after = ((Content.OfContext) content()).seam().independence().value();
        assertThat(after).isGreaterThan(before);
    }

    private Content content() {
        return inspector.contentProperty().get().orElseThrow();
    }
}
