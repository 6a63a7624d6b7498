package dev.seamwright.engine.coupling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.seamwright.engine.Cut;
import dev.seamwright.engine.Sketch;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Effect;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Score;
import dev.seamwright.model.seam.Scores;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.model.seam.Term;
import dev.seamwright.model.seam.Weights;

import org.junit.jupiter.api.Test;

final class ScoringTest {

    @Test
    void shared_code_and_empty_contexts_rank_after_the_candidates() {
        Sketch sketch =
                new Sketch()
                        .from("cart.x:add")
                        .calls("util.x:slug", "stock.x:take")
                        .from("stock.x:take")
                        .calls("util.x:slug")
                        .from("cart.x:add")
                        .writes("carts")
                        .from("stock.x:take")
                        .writes("items", "carts");
        Scenario scenario =
                new Cut()
                        .context("Empty")
                        .context("Util", "util.x")
                        .context("Cart", "cart.x", "table:carts")
                        .context("Stock", "stock.x", "table:items")
                        .scenario();

        Scores scores = Scoring.of(sketch.graph(), Weights.dataFirst()).score(scenario);

        assertThat(scores.seams())
                .extracting(Seam::role)
                .containsExactly(
                        Seam.Role.CANDIDATE,
                        Seam.Role.CANDIDATE,
                        Seam.Role.SHARED_CODE,
                        Seam.Role.EMPTY);
    }

    @Test
    void independence_is_what_crossing_shares_leave_of_a_hundred() {
        Sketch sketch = new Sketch();
        for (String pair : new String[] {"1", "2", "3"}) {
            sketch.from("in.x:a" + pair).calls("in.x:b" + pair, "in.x:b" + pair);
        }
        sketch.from("in.x:a1").calls("out.x:c", "out.x:c", "out.x:c", "out.x:c", "out.x:c");
        sketch.from("in.x:a1").writes("orders");
        Scenario scenario = new Cut().context("In", "in.x", "table:orders").scenario();

        Score<ReferenceKind> independence = seam(sketch, scenario, 1).independence();

        double share = Math.log(6) / (Math.log(6) + 3 * Math.log(3));
        assertThat(independence.value()).isCloseTo(100 * (1 - 3 * share / 11), within(1e-9));
        assertThat(independence.value()).isCloseTo(90.4, within(0.05));
        assertThat(term(independence, ReferenceKind.CALL).measured()).isEqualTo(5);
        assertThat(term(independence, ReferenceKind.CALL).contribution())
                .isCloseTo(9.6, within(0.05));
        assertThat(independence.absent())
                .contains(ReferenceKind.READ)
                .doesNotContain(ReferenceKind.CALL, ReferenceKind.WRITE);
    }

    @Test
    void a_context_that_nothing_touches_is_independent_and_says_that_little_is_known() {
        Sketch sketch = new Sketch().from("a.x:A").calls("b.x:B");
        Scenario scenario = new Cut().context("Empty").context("A", "a.x").scenario();

        Seam empty = seam(sketch, scenario, 1);

        assertThat(empty.independence().value()).isEqualTo(100);
        assertThat(empty.independence().terms()).isEmpty();
        assertThat(empty.risk().value()).isZero();
        assertThat(empty.confidence()).isZero();
    }

    @Test
    void what_belongs_to_no_context_is_outside() {
        Sketch sketch = new Sketch().from("a.x:A").calls("b.x:B");
        Scenario scenario = new Cut().context("A", "a.x").scenario();

        Scores scores = scoring(sketch).score(scenario);

        assertThat(scores.seams().getFirst().independence().value()).isZero();
        assertThat(scores.seams().getFirst().size().crossing()).isEqualTo(1);
        assertThat(scores.crossing()).isZero();
        assertThat(scores.unassigned()).isEqualTo(1);
    }

    @Test
    void factors_of_tables_are_absent_without_tables() {
        Sketch sketch = new Sketch().from("a.x:A").calls("b.x:B");
        Scenario scenario = new Cut().context("A", "a.x").context("B", "b.x").scenario();

        assertThat(seam(sketch, scenario, 1).risk().absent())
                .containsExactly(
                        RiskFactor.SHARED_WRITERS,
                        RiskFactor.TABLES_READ_BY_OTHERS,
                        RiskFactor.KEYS_CUT,
                        RiskFactor.TRANSACTIONS_SPLIT,
                        RiskFactor.CHANGED_TOGETHER,
                        RiskFactor.CRITICALITY,
                        RiskFactor.CONTRACT_COVERAGE,
                        RiskFactor.UNRESOLVED_REFERENCES);
    }

    @Test
    void risk_counts_what_stands_against_an_extraction() {
        Sketch sketch = tangled();
        Scenario scenario = tangledCut();

        Score<RiskFactor> orders = seam(sketch, scenario, 1).risk();

        assertThat(term(orders, RiskFactor.CALLERS_TO_REROUTE).measured()).isEqualTo(1);
        assertThat(term(orders, RiskFactor.OUTBOUND_ADAPTERS).measured()).isEqualTo(1);
        assertThat(term(orders, RiskFactor.SHARED_WRITERS).measured()).isEqualTo(1);
        assertThat(term(orders, RiskFactor.TABLES_READ_BY_OTHERS).measured()).isEqualTo(1);
        assertThat(term(orders, RiskFactor.KEYS_CUT).measured()).isEqualTo(1);
        assertThat(term(orders, RiskFactor.TRANSACTIONS_SPLIT).measured()).isEqualTo(1);
        assertThat(term(orders, RiskFactor.CONTEXT_CYCLES).measured()).isEqualTo(1);
        double sum = orders.terms().stream().mapToDouble(Term::contribution).sum();
        assertThat(orders.value()).isCloseTo(sum, within(1e-9));
    }

    @Test
    void every_term_leads_to_what_it_is_made_of() {
        Sketch sketch = tangled();
        Scenario scenario = tangledCut();
        Scoring scoring = scoring(sketch);

        for (Term<ReferenceKind> term : seam(sketch, scenario, 1).independence().terms()) {
            assertThat(scoring.findings(scenario, Cut.id(1), term.kind()))
                    .as("%s", term.kind())
                    .hasSize((int) term.measured());
        }
        for (Term<RiskFactor> term : seam(sketch, scenario, 1).risk().terms()) {
            assertThat(scoring.findings(scenario, Cut.id(1), term.kind()))
                    .as("%s", term.kind())
                    .isNotEmpty();
        }
        assertThat(scoring.findings(scenario, Cut.id(1), RiskFactor.SHARED_WRITERS))
                .extracting(finding -> ((Finding.Use) finding).reference().from().text())
                .containsExactly("billing.x:bill", "orders.x:place");
    }

    @Test
    void confidence_is_resolution_times_weight_analysed() {
        Sketch sketch =
                new Sketch()
                        .from("a.x:A")
                        .imports("b.x:B")
                        .calls("a.x", 4, 3)
                        .unresolved(Unresolved.Kind.IMPORT, "a.x")
                        .unresolved(Unresolved.Kind.SUPERTYPE, "a.x");
        Scenario scenario = new Cut().context("A", "a.x").scenario();

        Seam seam = seam(sketch, scenario, 1);

        double resolved = 5.0 / (5 + 4);
        double analysed = (3.0 + 3 + 3 + 1) / 57;
        assertThat(seam.confidence()).isCloseTo(100 * resolved * analysed, within(1e-9));
        Term<RiskFactor> term = term(seam.risk(), RiskFactor.UNRESOLVED_REFERENCES);
        assertThat(term.measured()).isEqualTo(5);
        assertThat(term.value()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void seams_are_ranked_from_the_safest() {
        Sketch sketch =
                new Sketch()
                        .from("hub.x:H")
                        .calls("safe.x:S", "mid.x:M", "mid.x:N")
                        .from("mid.x:M")
                        .calls("hub.x:H");
        Scenario scenario =
                new Cut()
                        .context("Hub", "hub.x")
                        .context("Mid", "mid.x")
                        .context("Safe", "safe.x")
                        .scenario();

        assertThat(scoring(sketch).score(scenario).seams())
                .extracting(Seam::context)
                .containsExactly(Cut.id(3), Cut.id(2), Cut.id(1));
    }

    @Test
    void a_gesture_tells_what_it_cuts_and_heals() {
        Sketch sketch = tangled();
        Scenario before = tangledCut();
        Scenario after =
                new Cut()
                        .context("Orders", "orders.x", "table:orders", "table:invoices")
                        .context("Billing", "billing.x")
                        .scenario();

        Effect effect = scoring(sketch).effect(before, after);

        assertThat(effect.keysHealed()).isEqualTo(1);
        assertThat(effect.keysCut()).isZero();
        assertThat(effect.transactionsHealed()).isEqualTo(1);
        assertThat(effect.crossingGained()).isZero();
        assertThat(effect.crossingLost()).isEqualTo(3);
        assertThat(effect.changes()).hasSize(2);
    }

    @Test
    void a_context_that_is_not_drawn_has_no_evidence() {
        Scoring scoring = scoring(tangled());

        assertThatThrownBy(() -> scoring.findings(tangledCut(), Cut.id(9), RiskFactor.KEYS_CUT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Orders and billing call each other, write one table, and share a key and a transaction.
    private static Sketch tangled() {
        return new Sketch()
                .from("orders.x:place")
                .calls("billing.x:bill")
                .from("billing.x:bill")
                .calls("orders.x:find")
                .from("orders.x:place")
                .writes("orders", "invoices")
                .from("billing.x:bill")
                .writes("orders")
                .from("billing.x:bill")
                .reads("orders")
                .key("invoices", "orders")
                .transaction("orders.x:place");
    }

    private static Scenario tangledCut() {
        return new Cut()
                .context("Orders", "orders.x", "table:orders")
                .context("Billing", "billing.x", "table:invoices")
                .scenario();
    }

    private static Scoring scoring(Sketch sketch) {
        return Scoring.of(sketch.graph(), Weights.dataFirst());
    }

    private static Seam seam(Sketch sketch, Scenario scenario, int context) {
        return scoring(sketch).score(scenario).of(Cut.id(context)).orElseThrow();
    }

    private static <K extends Enum<K>> Term<K> term(Score<K> score, K kind) {
        return score.terms().stream().filter(t -> t.kind() == kind).findFirst().orElseThrow();
    }
}
