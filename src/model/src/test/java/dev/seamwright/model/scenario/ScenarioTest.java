package dev.seamwright.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.TableId;

import org.junit.jupiter.api.Test;

import java.util.List;

class ScenarioTest {

    private static final Context CART = new Context(new ContextId(1), "Cart");
    private static final Context BILLING = new Context(new ContextId(2), "Billing");
    private static final ElementId FOLDER = ElementId.folder("shop");
    private static final ElementId FILE = ElementId.file("shop/cart.x");
    private static final ElementId TYPE = FILE.member("Cart");

    private final Scenario drawn =
            Scenario.empty("Business first")
                    .after(new Edit.Create(CART, List.of(FOLDER)))
                    .after(new Edit.Create(BILLING, List.of(TYPE)));

    @Test
    void the_nearest_assigned_ancestor_owns_an_element() {
        assertThat(drawn.ownerOf(TYPE.member("total"))).hasValue(BILLING.id());
        assertThat(drawn.ownerOf(FILE.member("Line"))).hasValue(CART.id());
        assertThat(drawn.ownerOf(ElementId.file("other.x"))).isEmpty();
        assertThat(drawn.ownerOf(new TableId("carts"))).isEmpty();
    }

    @Test
    void moving_a_file_takes_along_what_was_assigned_below_it() {
        Scenario moved = drawn.after(new Edit.Move(List.of(FILE), CART.id()));

        assertThat(moved.ownerOf(TYPE)).hasValue(CART.id());
    }

    @Test
    void moving_leaves_neighbours_alone() {
        ElementId neighbour = ElementId.file("shop/cart.xy");
        Scenario moved =
                drawn.after(new Edit.Move(List.of(neighbour), BILLING.id()))
                        .after(new Edit.Move(List.of(FILE), CART.id()));

        assertThat(moved.ownerOf(neighbour)).hasValue(BILLING.id());
    }

    @Test
    void a_released_element_falls_back_to_its_ancestor() {
        assertThat(drawn.after(new Edit.Release(List.of(TYPE))).ownerOf(TYPE)).hasValue(CART.id());
    }

    @Test
    void members_of_a_dissolved_context_belong_to_none() {
        Scenario dissolved = drawn.after(new Edit.Dissolve(CART.id()));

        assertThat(dissolved.contexts()).containsExactly(BILLING);
        assertThat(dissolved.ownerOf(FILE)).isEmpty();
        assertThat(dissolved.ownerOf(TYPE)).hasValue(BILLING.id());
    }

    @Test
    void a_renamed_context_keeps_its_members() {
        Scenario renamed = drawn.after(new Edit.Rename(CART.id(), " Basket "));

        assertThat(renamed.context(CART.id())).hasValue(new Context(CART.id(), "Basket"));
        assertThat(renamed.assignments()).isEqualTo(drawn.assignments());
    }

    @Test
    void gestures_on_contexts_that_are_not_drawn_are_refused() {
        ContextId nobody = new ContextId(9);

        assertThatThrownBy(() -> drawn.after(new Edit.Dissolve(nobody)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> drawn.after(new Edit.Move(List.of(FILE), nobody)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> drawn.after(new Edit.Create(CART, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
