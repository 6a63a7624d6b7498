package dev.seamwright.engine.coupling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seamwright.engine.Cut;
import dev.seamwright.engine.Sketch;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Scores;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.model.seam.Term;
import dev.seamwright.model.seam.TwoTeams;
import dev.seamwright.model.seam.Weights;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.SortedMap;

final class CommonChangesTest {

    private static final Scenario SCENARIO =
            new Cut().context("A", "a.x:A").context("B", "b.x:B", "c.x:C").scenario();

    @Test
    void what_changes_across_a_boundary_is_a_term_of_independence_and_of_risk() {
        Scoring scoring = Scoring.of(aged().graph(), Weights.dataFirst());
        Seam seam = scoring.score(SCENARIO).of(Cut.id(1)).orElseThrow();

        Term<ReferenceKind> together = seam.independence().terms().getFirst();
        assertThat(together.kind()).isEqualTo(ReferenceKind.CO_CHANGE);
        assertThat(together.measured()).isEqualTo(5);
        assertThat(together.value()).isEqualTo(1);
        Term<RiskFactor> risk = term(seam, RiskFactor.CHANGED_TOGETHER);
        assertThat(risk.measured()).isEqualTo(5);
        assertThat(risk.value()).isCloseTo(5 / (11 + 24.0), within(1e-9));
        assertThat(scoring.findings(SCENARIO, Cut.id(1), RiskFactor.CHANGED_TOGETHER)).hasSize(5);
    }

    @Test
    void commits_are_not_references_that_cross() {
        Scores scores = Scoring.of(aged().graph(), Weights.dataFirst()).score(SCENARIO);

        assertThat(scores.crossing()).isZero();
        assertThat(scores.of(Cut.id(1)).orElseThrow().size().crossing()).isZero();
    }

    @Test
    void the_two_team_rule_counts_commits_and_tickets() {
        Scores scores = Scoring.of(aged().graph(), Weights.dataFirst()).score(SCENARIO);

        assertThat(scores.twoTeams())
                .contains(new TwoTeams(new TwoTeams.Share(22, 5), new TwoTeams.Share(1, 1)));
        assertThat(scores.twoTeams().orElseThrow().commits().value())
                .isCloseTo(5 / 22.0, within(1e-9));
    }

    @Test
    void a_context_knows_who_changes_it() {
        Sketch sketch = aged().owned("*", "@all").owned("b.x", "@b");
        SortedMap<ContextId, Upkeep> upkeep =
                Scoring.of(sketch.graph(), Weights.dataFirst()).upkeep(SCENARIO);

        assertThat(upkeep.get(Cut.id(1)))
                .isEqualTo(
                        new Upkeep(
                                11, 5, List.of("author1", "author2", "author0"), List.of("@all")));
        assertThat(upkeep.get(Cut.id(2)))
                .satisfies(work -> assertThat(work.teams()).containsExactly("@all", "@b"));
    }

    @Test
    void without_history_its_terms_are_absent() {
        Sketch sketch = new Sketch().nodes("a.x:A", "b.x:B", "c.x:C");
        Scores scores = Scoring.of(sketch.graph(), Weights.dataFirst()).score(SCENARIO);
        Seam seam = scores.of(Cut.id(1)).orElseThrow();

        assertThat(scores.twoTeams()).isEmpty();
        assertThat(Scoring.of(sketch.graph(), Weights.dataFirst()).upkeep(SCENARIO)).isEmpty();
        assertThat(seam.risk().absent()).contains(RiskFactor.CHANGED_TOGETHER);
        assertThat(seam.independence().absent()).contains(ReferenceKind.CO_CHANGE);
    }

    /// Twelve commits of A, five of them of B as well, and ten of B alone; two of A and of B are
    /// for one ticket.
    private static Sketch aged() {
        Sketch sketch = new Sketch().nodes("a.x:A", "b.x:B", "c.x:C");
        for (int commit = 0; commit < 5; commit++) {
            sketch.commit("a.x", "b.x").commit("a.x").commit("b.x").commit("c.x");
        }
        return sketch.commit(List.of("S-1"), "a.x").commit(List.of("S-1"), "c.x");
    }

    private static Term<RiskFactor> term(Seam seam, RiskFactor factor) {
        return seam.risk().terms().stream()
                .filter(term -> term.kind() == factor)
                .findFirst()
                .orElseThrow();
    }
}
