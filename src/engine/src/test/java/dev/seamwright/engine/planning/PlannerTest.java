package dev.seamwright.engine.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.seamwright.engine.Cut;
import dev.seamwright.engine.Sketch;
import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.plan.CutKey;
import dev.seamwright.model.plan.Plan;
import dev.seamwright.model.plan.SharedTable;
import dev.seamwright.model.plan.SplitTransaction;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.WorkCancelledException;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;

import org.junit.jupiter.api.Test;

final class PlannerTest {

    @Test
    void safe_contexts_leave_before_tangled_ones() {
        Plan plan = plan(shop(), shopCut());

        assertThat(plan.steps()).extracting(step -> step.context().name()).startsWith("Reporting");
        assertThat(plan.steps()).extracting(Step::number).containsExactly(1, 2, 3);
        assertThat(plan.order().exact()).isTrue();
        assertThat(plan.order().cost()).isPositive();
        assertThat(plan.order().swaps()).hasSize(2);
        assertThat(plan.order().swaps())
                .allSatisfy(swap -> assertThat(swap.total()).isNotNegative());
    }

    @Test
    void a_step_names_what_it_takes_along_and_what_it_cuts() {
        Step billing = step(plan(shop(), shopCut()), "Billing");

        assertThat(billing.routes()).extracting(Route::path).containsExactly("/bills");
        assertThat(billing.tables()).containsExactly(new TableId("invoices"));
        assertThat(billing.keysCut()).hasSize(1);
        CutKey key = billing.keysCut().getFirst();
        assertThat(key.table()).isEqualTo(new TableId("invoices"));
        assertThat(key.other()).isEqualTo(Cut.id(1));
        assertThat(key.outgoing()).isTrue();
        assertThat(billing.splitTransactions()).hasSize(1);
        SplitTransaction split = billing.splitTransactions().getFirst();
        assertThat(split.inside()).containsExactly(new TableId("invoices"));
        assertThat(split.outside()).containsExactly(new TableId("orders"));
    }

    @Test
    void a_shared_table_is_told_from_both_sides() {
        Plan plan = plan(shop(), shopCut());

        SharedTable seenByUser =
                step(plan, "Reporting").shared().stream()
                        .filter(shared -> shared.table().name().equals("orders"))
                        .findFirst()
                        .orElseThrow();
        SharedTable seenByOwner =
                step(plan, "Orders").shared().stream()
                        .filter(shared -> Cut.id(3).equals(shared.other()))
                        .findFirst()
                        .orElseThrow();

        assertThat(seenByUser.owner()).isEqualTo(Cut.id(1));
        assertThat(seenByUser.other()).isEqualTo(Cut.id(1));
        assertThat(seenByUser.reads()).hasSize(1);
        assertThat(seenByUser.writes()).isEmpty();
        assertThat(seenByOwner.reads()).isEqualTo(seenByUser.reads());
    }

    @Test
    void the_rest_of_the_monolith_is_a_side_too() {
        Sketch sketch =
                shop().from("legacy.x:patch")
                        .writes("invoices")
                        .from("billing.x:bill")
                        .reads("rates")
                        .key("ledger", "invoices");

        Step billing = step(plan(sketch, shopCut()), "Billing");

        assertThat(billing.shared())
                .filteredOn(shared -> shared.other() == null)
                .extracting(shared -> shared.table().name(), shared -> shared.writes().size())
                .containsExactly(tuple("invoices", 1), tuple("rates", 0));
        assertThat(billing.keysCut())
                .extracting(cut -> cut.table().name(), CutKey::other, CutKey::outgoing)
                .contains(tuple("ledger", null, false));
    }

    @Test
    void contexts_to_which_nothing_belongs_leave_last() {
        Scenario scenario =
                new Cut()
                        .context("Empty")
                        .context("Orders", "orders.x", "table:orders")
                        .context("Billing", "billing.x", "table:invoices")
                        .scenario();

        Plan plan = plan(shop(), scenario);

        assertThat(plan.steps().getLast().context().name()).isEqualTo("Empty");
        assertThat(plan.order().swaps()).hasSize(2);
    }

    @Test
    void a_file_is_deleted_whole_only_where_all_of_it_leaves() {
        Sketch sketch = shop().nodes("mixed.x:Bill", "mixed.x:Order", "mixed.x:Bill.total");
        Scenario scenario =
                new Cut()
                        .context("Orders", "orders.x", "mixed.x")
                        .context("Billing", "billing.x", "mixed.x:Bill")
                        .scenario();

        Plan plan = plan(sketch, scenario);

        assertThat(step(plan, "Billing").removal().files()).containsExactly("billing.x");
        assertThat(step(plan, "Billing").removal().elements())
                .extracting(element -> element.id().text())
                .containsExactly("mixed.x:Bill");
        assertThat(step(plan, "Orders").removal().files()).containsExactly("orders.x");
        assertThat(step(plan, "Orders").removal().elements())
                .extracting(element -> element.id().text())
                .containsExactly("mixed.x:Order");
    }

    @Test
    void nothing_drawn_is_an_empty_plan() {
        Plan plan = plan(shop(), Scenario.empty("none"));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.order().cost()).isZero();
        assertThat(plan.order().exact()).isTrue();
    }

    @Test
    void an_empty_context_is_a_step_too() {
        Plan plan = plan(shop(), new Cut().context("Empty").scenario());

        assertThat(plan.steps())
                .extracting(Step::context)
                .extracting(Context::name)
                .containsExactly("Empty");
    }

    @Test
    void more_contexts_than_the_exact_search_takes_are_ordered_by_the_beam() {
        Sketch sketch = new Sketch();
        Cut cut = new Cut();
        for (int context = 0; context <= ExactSearch.MAX_CONTEXTS; context++) {
            sketch.from("f" + context + ".x:f").calls("f" + context / 2 + ".x:f");
            cut.context("Context " + context, "f" + context + ".x");
        }

        Plan plan = plan(sketch, cut.scenario());

        assertThat(plan.order().exact()).isFalse();
        assertThat(plan.order().sequence()).hasSize(ExactSearch.MAX_CONTEXTS + 1);
    }

    @Test
    void a_stop_is_heard() {
        Sketch sketch = new Sketch();
        Cut cut = new Cut();
        for (int context = 0; context < 14; context++) {
            cut.context("Context " + context);
        }
        ReferenceGraph graph = sketch.graph();
        Planner planner = Planner.of(graph, Scoring.of(graph, Weights.dataFirst()));

        assertThatThrownBy(() -> planner.plan(cut.scenario(), () -> true))
                .isInstanceOf(WorkCancelledException.class);
    }

    private static Sketch shop() {
        return new Sketch()
                .from("orders.x:place")
                .calls("billing.x:bill", "orders.x:check")
                .from("billing.x:bill")
                .calls("orders.x:find")
                .from("orders.x:place")
                .writes("orders", "invoices")
                .from("orders.x:find")
                .reads("orders")
                .from("billing.x:bill")
                .writes("invoices")
                .from("reporting.x:monthly")
                .reads("orders")
                .key("invoices", "orders")
                .transaction("orders.x:place")
                .route("/orders", "orders.x:place")
                .route("/bills", "billing.x:bill");
    }

    private static Scenario shopCut() {
        return new Cut()
                .context("Orders", "orders.x", "table:orders")
                .context("Billing", "billing.x", "table:invoices")
                .context("Reporting", "reporting.x")
                .scenario();
    }

    private static Plan plan(Sketch sketch, Scenario scenario) {
        ReferenceGraph graph = sketch.graph();
        return Planner.of(graph, Scoring.of(graph, Weights.dataFirst()))
                .plan(scenario, Cancellation.NEVER);
    }

    private static Step step(Plan plan, String context) {
        return plan.steps().stream()
                .filter(step -> step.context().name().equals(context))
                .findFirst()
                .orElseThrow();
    }
}
