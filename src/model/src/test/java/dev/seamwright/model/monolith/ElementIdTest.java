package dev.seamwright.model.monolith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ElementIdTest {

    private static final ElementId FILE = ElementId.file("shop/cart.x");

    @Test
    void members_are_told_from_their_file_by_a_colon_and_from_each_other_by_a_dot() {
        assertThat(FILE.member("Cart").member("total").text()).isEqualTo("shop/cart.x:Cart.total");
    }

    @Test
    void an_element_lies_below_its_type_file_folders_and_the_root() {
        ElementId method = FILE.member("Cart").member("total");

        assertThat(method.isBelow(FILE.member("Cart"))).isTrue();
        assertThat(method.isBelow(FILE)).isTrue();
        assertThat(method.isBelow(ElementId.folder("shop"))).isTrue();
        assertThat(method.isBelow(ElementId.ROOT)).isTrue();
    }

    @Test
    void no_element_lies_below_itself_or_below_one_whose_name_it_merely_continues() {
        assertThat(FILE.isBelow(FILE)).isFalse();
        assertThat(ElementId.ROOT.isBelow(ElementId.ROOT)).isFalse();
        assertThat(FILE.member("Cart2").isBelow(FILE.member("Cart"))).isFalse();
        assertThat(ElementId.file("shop/cart.xy").isBelow(FILE)).isFalse();
        assertThat(ElementId.file("shop/cart.x.y").isBelow(FILE)).isFalse();
        assertThat(ElementId.folder("shopping").isBelow(ElementId.folder("shop"))).isFalse();
    }

    @Test
    void each_element_is_enclosed_by_the_next_level_up() {
        assertThat(FILE.member("Cart").member("total").enclosing()).hasValue(FILE.member("Cart"));
        assertThat(FILE.member("Cart").enclosing()).hasValue(FILE);
        assertThat(FILE.enclosing()).hasValue(ElementId.folder("shop"));
        assertThat(ElementId.folder("shop").enclosing()).hasValue(ElementId.ROOT);
        assertThat(ElementId.file("top.x").enclosing()).hasValue(ElementId.ROOT);
        assertThat(ElementId.ROOT.enclosing()).isEmpty();
    }

    @Test
    void dots_and_colons_in_folder_names_are_no_levels() {
        ElementId file = ElementId.file("v1.2/a:b/c.x");

        assertThat(file.member("F").text()).isEqualTo("v1.2/a:b/c.x:F");
        assertThat(file.enclosing()).hasValue(ElementId.folder("v1.2/a:b"));
    }

    @Test
    void a_file_whose_name_looks_like_a_table_stays_an_element() {
        ElementId file = ElementId.file("table:orders.x");

        assertThat(NodeId.parse(file.text())).isEqualTo(file);
        assertThatThrownBy(() -> new ElementId("table:orders"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tables_are_known_by_their_lower_case_name_and_read_back_from_their_text() {
        TableId table = new TableId("Orders");

        assertThat(table.name()).isEqualTo("orders");
        assertThat(NodeId.parse(table.text())).isEqualTo(table);
    }
}
