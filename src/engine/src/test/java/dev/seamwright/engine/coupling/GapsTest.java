package dev.seamwright.engine.coupling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Cut;
import dev.seamwright.engine.Sketch;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Term;
import dev.seamwright.model.seam.Weights;

import org.junit.jupiter.api.Test;

/// Risk factors that no reference stands for.
final class GapsTest {

    @Test
    void what_could_not_be_told_counts_for_the_code_that_says_it() {
        Sketch sketch =
                new Sketch()
                        .nodes("models.x:Order", "models.x:Bill")
                        .calls("models.x", 0, 10)
                        .from("models.x:Order")
                        .calls("models.x:Bill");
        Scenario scenario =
                new Cut().context("A", "models.x:Order").context("B", "models.x:Bill").scenario();
        Scoring scoring = Scoring.of(sketch.graph(), Weights.dataFirst());

        double all =
                scoring.score(scenario).seams().stream()
                        .flatMap(seam -> seam.risk().terms().stream())
                        .filter(term -> term.kind() == RiskFactor.UNRESOLVED_REFERENCES)
                        .mapToDouble(Term::measured)
                        .sum();

        assertThat(all).isEqualTo(10);
        assertThat(scoring.findings(scenario, Cut.id(1), RiskFactor.UNRESOLVED_REFERENCES))
                .hasSize(1);
    }

    @Test
    void a_split_transaction_has_evidence_however_many_tables_it_writes() {
        Sketch sketch = new Sketch().transaction("batch.x:run");
        Cut cut = new Cut();
        for (int table = 0; table < 30; table++) {
            sketch.from("batch.x:run").writes("t" + table);
        }
        Scoring scoring = Scoring.of(sketch.graph(), Weights.dataFirst());

        assertThat(
                        scoring.findings(
                                cut.context("One", "table:t1").scenario(),
                                Cut.id(1),
                                RiskFactor.TRANSACTIONS_SPLIT))
                .hasSize(1);
    }
}
