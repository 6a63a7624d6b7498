package dev.seamwright.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Sketch;
import dev.seamwright.engine.naming.NameSuggestion.Source;
import dev.seamwright.model.monolith.NodeId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

final class NamingTest {

    private static final List<NodeId> CART =
            nodes("shop/cart/models.x:Cart", "shop/cart/views.x:show", "table:carts");
    private static final List<NodeId> GIFTS =
            nodes(
                    "shop/giftcard/models.x:GiftCard",
                    "table:giftcard_giftcard",
                    "table:giftcard_tag");
    private static final List<NodeId> TAX = nodes("shop/vat/rates.x:VATRate", "table:vat_groups");

    @Test
    void a_group_is_called_what_its_tables_and_modules_say() {
        assertThat(names(List.of(CART, TAX)).getFirst().getFirst().name()).isEqualTo("Cart");
    }

    @Test
    void words_that_are_run_together_are_told_apart() {
        assertThat(names(List.of(CART, GIFTS)).getLast().getFirst().name()).isEqualTo("Gift card");
    }

    @Test
    void abbreviations_keep_their_capitals() {
        assertThat(names(List.of(CART, TAX)).getLast().getFirst().name()).isEqualTo("VAT");
    }

    @Test
    void every_name_tells_where_it_is_said() {
        List<Source> sources = names(List.of(CART, TAX)).getLast().getFirst().sources();

        assertThat(sources)
                .contains(new Source(NameOrigin.TABLES, 1, 1, "vat_groups"))
                .extracting(Source::origin)
                .contains(NameOrigin.MODULES, NameOrigin.TYPES);
    }

    @Test
    void no_group_is_called_after_machinery_or_the_whole() {
        List<NodeId> views = nodes("shop/views/base.x:BaseView", "shop/views/utils.x:run");

        assertThat(names(List.of(CART, views)))
                .flatExtracting(each -> each)
                .extracting(NameSuggestion::name)
                .doesNotContain("View", "Views", "Base", "Utils", "Shop", "Models");
    }

    @Test
    void names_are_unlike_each_other_and_unlike_those_that_are_taken() {
        List<NodeId> twin = nodes("shop/cart/items.x:CartItem", "table:cart_items");
        List<String> names =
                Naming.of(sketch().graph()).suggest(List.of(CART, twin), List.of("Cart")).stream()
                        .map(each -> each.getFirst().name())
                        .toList();

        assertThat(names).doesNotHaveDuplicates().doesNotContain("Cart", "Carts", "2");
    }

    private static List<List<NameSuggestion>> names(List<List<NodeId>> groups) {
        return Naming.of(sketch().graph()).suggest(groups, List.of());
    }

    private static Sketch sketch() {
        return new Sketch()
                .nodes("shop/cart/models.x:Cart", "shop/cart/views.x:show", "table:carts")
                .nodes("shop/giftcard/models.x:GiftCard")
                .nodes("table:giftcard_giftcard", "table:giftcard_tag")
                .nodes("shop/vat/rates.x:VATRate", "table:vat_groups")
                .nodes("shop/views/base.x:BaseView", "shop/views/utils.x:run")
                .nodes("shop/cart/items.x:CartItem", "table:cart_items");
    }

    private static List<NodeId> nodes(String... texts) {
        return Stream.of(texts).map(NodeId::parse).toList();
    }
}
