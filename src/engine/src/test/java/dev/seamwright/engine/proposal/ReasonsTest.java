package dev.seamwright.engine.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seamwright.engine.Cut;
import dev.seamwright.engine.Sketch;
import dev.seamwright.engine.Tangles;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.proposal.Reasons.Support;
import dev.seamwright.engine.proposal.Reasons.Tie;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.List;
import java.util.Optional;

final class ReasonsTest {

    private static final Scenario SHOP =
            new Cut()
                    .context("Cart", "cart.x", "table:carts")
                    .context("Orders", "order.x", "checkout.x", "table:orders")
                    .scenario();

    private static final ContextReasons NONE = new ContextReasons(List.of(), List.of());

    @Example
    void ties_open_to_the_lines_that_make_them() {
        Reasons reasons = reasons("order.x:place");
        Support own = reasons.forOwn().orElseThrow();

        assertThat(own.context()).isEqualTo(Cut.id(2));
        Tie data = own.ties().getFirst();
        assertThat(data.kind()).isEqualTo(TieKind.DATA);
        assertThat(data.neighbour()).isEqualTo(new TableId("orders"));
        assertThat(data.references())
                .singleElement()
                .extracting(Reference::to)
                .isEqualTo(new TableId("orders"));
    }

    @Example
    void the_second_best_context_is_told_with_what_speaks_for_it() {
        Support next = reasons("checkout.x:pay").forNext().orElseThrow();

        assertThat(next.context()).isEqualTo(Cut.id(1));
        assertThat(next.ties()).extracting(Tie::neighbour).contains(NodeId.parse("cart.x:load"));
    }

    @Example
    void a_table_and_its_type_are_told_to_stand_together() {
        assertThat(reasons("table:orders").together())
                .containsExactly(NodeId.parse("models.x:Order"));
    }

    @Example
    void a_context_is_made_around_the_tables_that_its_code_uses_most() {
        ContextReasons reasons =
                prepared(shop().graph()).reasons(SHOP).getOrDefault(Cut.id(2), NONE);

        assertThat(reasons.tables())
                .singleElement()
                .satisfies(core -> assertThat(core.table()).isEqualTo(new TableId("orders")))
                .satisfies(core -> assertThat(core.users()).isEqualTo(2));
        assertThat(reasons.entrances())
                .singleElement()
                .satisfies(each -> assertThat(each.name()).isEqualTo("/orders"))
                .satisfies(
                        each -> assertThat(each.tables()).containsExactly(new TableId("orders")));
    }

    @Property(tries = 200)
    void what_speaks_for_all_contexts_together_is_never_more_than_one(@ForAll long seed) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Scenario scenario = tangles.scenario(graph.units(), 3);
        Proposals prepared = prepared(graph);

        for (NodeId unit : graph.units()) {
            Reasons reasons = prepared.reasons(scenario, unit);
            double all = reasons.supports().stream().mapToDouble(Support::share).sum();
            assertThat(all).isBetween(0.0, 1 + 1e-6);
            for (Support support : reasons.supports()) {
                double kinds =
                        support.kinds().values().stream().mapToDouble(Double::doubleValue).sum();
                assertThat(kinds).isCloseTo(support.share(), within(1e-9));
            }
            assertThat(reasons.own()).isEqualTo(scenario.ownerOf(unit));
            assertThat(reasons.forNext().map(Support::context))
                    .isNotEqualTo(reasons.own().isEmpty() ? Optional.of(unit) : reasons.own());
        }
    }

    private static Reasons reasons(String node) {
        return prepared(shop().graph()).reasons(SHOP, NodeId.parse(node));
    }

    private static Proposals prepared(ReferenceGraph graph) {
        return Proposer.of(graph, Weights.dataFirst()).prepare(Cancellation.NEVER);
    }

    private static Sketch shop() {
        return new Sketch()
                .from("cart.x:load")
                .reads("carts")
                .from("cart.x:load")
                .writes("carts")
                .from("order.x:place")
                .writes("orders")
                .from("checkout.x:pay")
                .writes("orders")
                .from("checkout.x:pay")
                .calls("cart.x:load")
                .model("orders", "models.x:Order")
                .route("/orders", "order.x:place")
                .nodes("other.x:f", "more.x:g");
    }
}
