package dev.seamwright.engine.starting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Sketch;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.lookup.NodeNames;
import dev.seamwright.engine.metric.Partition;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.Scenario;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

class GroupCutTest {

    private static final Sketch SHOP =
            new Sketch()
                    .model("orders", "shop/models.x:Order")
                    .model("order_lines", "shop/models.x:OrderLine")
                    .model("payments", "pay/models.x:Payment")
                    .from("pay/pay.x:Charge")
                    .writes("ledger")
                    .nodes("web/order.x:Order", "web/form.x:Form", "api/form.x:Form")
                    .nodes("table:stock_levels");

    private static GroupCut cut(String... membersAndClusters) {
        SequencedMap<String, String> clusters = new LinkedHashMap<>();
        for (int i = 0; i < membersAndClusters.length; i += 2) {
            clusters.put(membersAndClusters[i], membersAndClusters[i + 1]);
        }
        ReferenceGraph graph = SHOP.graph();
        return GroupCut.of(graph, NodeNames.of(graph.monolith()), new Partition(clusters));
    }

    private static List<String> members(GroupCut cut, String context) {
        Scenario scenario = cut.scenario("cut");
        return scenario.assignments().entrySet().stream()
                .filter(
                        each ->
                                scenario.context(each.getValue())
                                        .map(Context::name)
                                        .filter(context::equals)
                                        .isPresent())
                .map(each -> each.getKey().text())
                .toList();
    }

    @Test
    void entities_bring_their_tables_and_tables_their_entities() {
        GroupCut cut = cut("OrderLine", "A", "payments", "B");
        assertThat(members(cut, "A"))
                .containsExactly("shop/models.x:OrderLine", "table:order_lines");
        assertThat(members(cut, "B")).containsExactly("pay/models.x:Payment", "table:payments");
        assertThat(cut.unknown()).isEmpty();
        assertThat(cut.ambiguous()).isEmpty();
    }

    @Test
    void of_several_types_the_one_with_a_table_is_meant() {
        GroupCut cut = cut("Order", "A", "Form", "B");
        assertThat(members(cut, "A")).containsExactly("shop/models.x:Order", "table:orders");
        assertThat(cut.ambiguous()).containsExactly("Form");
    }

    @Test
    void packages_of_other_languages_do_not_matter() {
        assertThat(members(cut("com.acme.shop.OrderLine", "A"), "A"))
                .containsExactly("shop/models.x:OrderLine", "table:order_lines");
        assertThat(members(cut("com/acme/Shop$Payment", "A"), "A"))
                .containsExactly("pay/models.x:Payment", "table:payments");
    }

    @Test
    void an_entity_without_a_type_is_found_by_its_table() {
        assertThat(members(cut("StockLevel", "A"), "A")).containsExactly("table:stock_levels");
    }

    @Test
    void tables_that_nobody_names_follow_their_writers() {
        assertThat(members(cut("Charge", "A"), "A"))
                .containsExactly("pay/pay.x:Charge", "table:ledger");
        GroupCut cut = cut("Payment", "A");
        assertThat(cut.scenario("cut").ownerOf(NodeId.parse("table:ledger"))).isEmpty();
    }

    @Test
    void what_is_not_found_is_told_and_its_cluster_drawn_empty() {
        GroupCut cut = cut("Nobody", "A", "Payment", "B");
        assertThat(cut.unknown()).containsExactly("Nobody");
        assertThat(cut.scenario("cut").contexts())
                .extracting(Context::name)
                .containsExactly("A", "B");
    }

    @Test
    void what_stands_in_two_clusters_stays_in_the_first_and_is_told() {
        GroupCut cut = cut("payments", "A", "Payment", "B");
        assertThat(members(cut, "A")).containsExactly("pay/models.x:Payment", "table:payments");
        assertThat(cut.contested()).extracting(NodeId::text).contains("table:payments");
    }
}
