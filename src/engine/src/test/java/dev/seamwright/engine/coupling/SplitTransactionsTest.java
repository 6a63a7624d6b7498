package dev.seamwright.engine.coupling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seamwright.engine.Cut;
import dev.seamwright.engine.Sketch;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Term;
import dev.seamwright.model.seam.Weights;

import org.junit.jupiter.api.Test;

import java.util.List;

final class SplitTransactionsTest {

    private static final Scenario SCENARIO =
            new Cut()
                    .context("Orders", "orders.x:place", "table:orders")
                    .context("Stock", "stock.x:take", "table:stock")
                    .context("Audit", "audit.x:note", "table:log")
                    .scenario();

    @Test
    void a_side_that_decides_nothing_can_follow_an_event() {
        Scoring scoring = Scoring.of(shop().graph(), Weights.dataFirst());

        Term<RiskFactor> audit = split(scoring, 3);
        assertThat(audit.measured()).isEqualTo(1);
        assertThat(audit.value()).isCloseTo(0.25 / 2.25, within(1e-9));
        assertThat(scoring.findings(SCENARIO, Cut.id(3), RiskFactor.TRANSACTIONS_SPLIT))
                .singleElement()
                .extracting(finding -> ((Finding.Split) finding).told())
                .isEqualTo(true);
    }

    @Test
    void a_table_that_a_split_transaction_reads_decides() {
        Sketch sketch = shop().from("orders.x:place").reads("orders", "stock");
        Scoring scoring = Scoring.of(sketch.graph(), Weights.dataFirst());

        Term<RiskFactor> orders = split(scoring, 1);
        assertThat(orders.measured()).isEqualTo(1);
        assertThat(orders.value()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(split(scoring, 3).value()).isCloseTo(0.25 / 2.25, within(1e-9));
    }

    @Test
    void a_table_that_is_read_to_write_one_of_another_context_decides() {
        Sketch sketch = shop().from("orders.x:place").reads("orders");
        sketch.transaction("stock.x:recount").from("stock.x:recount").reads("log");
        sketch.from("stock.x:recount").writes("stock");
        Scoring scoring = Scoring.of(sketch.graph(), Weights.dataFirst());

        assertThat(split(scoring, 3).value()).isCloseTo(1 / 3.0, within(1e-9));
    }

    private static Term<RiskFactor> split(Scoring scoring, int context) {
        List<Term<RiskFactor>> terms =
                scoring.score(SCENARIO).of(Cut.id(context)).orElseThrow().risk().terms();
        return terms.stream()
                .filter(term -> term.kind() == RiskFactor.TRANSACTIONS_SPLIT)
                .findFirst()
                .orElseThrow();
    }

    /// Placing an order takes stock and leaves a note.
    private static Sketch shop() {
        return new Sketch()
                .transaction("orders.x:place")
                .from("orders.x:place")
                .writes("orders")
                .from("orders.x:place")
                .calls("stock.x:take", "audit.x:note")
                .from("stock.x:take")
                .writes("stock")
                .from("audit.x:note")
                .writes("log");
    }
}
