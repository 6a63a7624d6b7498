package dev.seamwright.engine.coupling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seamwright.engine.Sketch;
import dev.seamwright.engine.Tangles;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Effect;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Score;
import dev.seamwright.model.seam.Scores;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.model.seam.Term;
import dev.seamwright.model.seam.Weights;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

final class ScoringProperties {

    @Property(tries = 300)
    void every_figure_keeps_its_bounds(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int n) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Scenario scenario = tangles.scenario(graph.units(), n);

        for (Seam seam : scoring(graph).score(scenario).seams()) {
            assertThat(seam.independence().value()).isBetween(0.0, 100.0);
            assertThat(seam.risk().value()).isBetween(0.0, 100.0);
            assertThat(seam.confidence()).isBetween(0.0, 100.0);
            assertThat(lost(seam.independence()))
                    .isCloseTo(100 - seam.independence().value(), within(1e-9));
            assertThat(lost(seam.risk())).isCloseTo(seam.risk().value(), within(1e-9));
        }
    }

    @Property(tries = 500)
    void one_more_crossing_reference_never_lowers_a_coupling_term(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int n) {
        Tangles tangles = new Tangles(seed);
        Sketch sketch = tangles.sketch();
        Monolith before = withoutTransactions(sketch.monolith());
        List<NodeId> units = ReferenceGraph.of(before).units();
        Scenario scenario = tangles.scenario(units, n);
        Monolith after =
                withReferences(
                        before, tangles.withOneMoreCrossing(before.references(), units, scenario));

        Scores old = scoring(ReferenceGraph.of(before)).score(scenario);
        Scores now = scoring(ReferenceGraph.of(after)).score(scenario);

        for (Seam seam : old.seams()) {
            Seam later = now.of(seam.context()).orElseThrow();
            assertNotLower(seam.independence(), later.independence());
            assertNotLowerRisk(seam.risk(), later.risk());
            assertThat(later.independence().value())
                    .isLessThanOrEqualTo(seam.independence().value() + 1e-9);
        }
    }

    @Property(tries = 200)
    void an_effect_is_the_difference_of_two_scores(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int n) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Scenario before = tangles.scenario(graph.units(), n);
        Scenario after = tangles.scenario(graph.units(), n);
        Scoring scoring = scoring(graph);

        Effect effect = scoring.effect(before, after);
        Effect back = scoring.effect(after, before);

        for (Effect.Change change : effect.changes()) {
            Seam old = scoring.score(before).of(change.context()).orElseThrow();
            Seam now = scoring.score(after).of(change.context()).orElseThrow();
            assertThat(change.independenceBefore()).isEqualTo(old.independence().value());
            assertThat(change.independenceAfter()).isEqualTo(now.independence().value());
            assertThat(change.riskBefore()).isEqualTo(old.risk().value());
            assertThat(change.riskAfter()).isEqualTo(now.risk().value());
        }
        assertThat(effect.crossingGained()).isEqualTo(back.crossingLost());
        assertThat(effect.keysCut()).isEqualTo(back.keysHealed());
        assertThat(effect.transactionsSplit()).isEqualTo(back.transactionsHealed());
        assertThat(scoring.effect(before, before).changes()).isEmpty();
    }

    @Property(tries = 200)
    void names_of_contexts_and_order_of_input_change_nothing(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int n) {
        Tangles tangles = new Tangles(seed);
        Sketch sketch = tangles.sketch();
        ReferenceGraph graph = sketch.graph();
        Scenario scenario = tangles.scenario(graph.units(), n);
        List<Reference> shuffled = new ArrayList<>(sketch.monolith().references());
        Collections.shuffle(shuffled, new Random(seed));

        Scores expected = scoring(graph).score(scenario);

        assertThat(scoring(graph).score(renamed(scenario))).isEqualTo(expected);
        ReferenceGraph other = ReferenceGraph.of(sketch.monolith(shuffled));
        assertThat(scoring(other).score(scenario)).isEqualTo(expected);
    }

    @Property(tries = 200)
    void exchanging_the_numbers_of_contexts_exchanges_their_scores(@ForAll long seed) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Scenario scenario = tangles.scenario(graph.units(), 2);

        Scores scores = scoring(graph).score(scenario);
        Scores exchanged = scoring(graph).score(exchanged(scenario));

        for (int number = 1; number <= 2; number++) {
            Seam one = scores.of(new ContextId(number)).orElseThrow();
            Seam other = exchanged.of(new ContextId(3 - number)).orElseThrow();
            assertThat(other.independence().terms()).isEqualTo(one.independence().terms());
            assertThat(other.risk()).isEqualTo(one.risk());
            assertThat(other.size()).isEqualTo(one.size());
        }
    }

    @Property(tries = 300)
    void coupling_of_two_contexts_has_no_direction_and_keeps_its_bounds(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int n) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Scenario scenario = tangles.scenario(graph.units(), n);
        CouplingMatrix matrix = scoring(graph).coupling(scenario);

        int references = 0;
        for (ContextId one : matrix.contexts()) {
            for (ContextId other : matrix.contexts()) {
                if (one.compareTo(other) < 0) {
                    Score<ReferenceKind> coupling = matrix.between(one, other);
                    assertThat(coupling).isEqualTo(matrix.between(other, one));
                    assertThat(coupling.value()).isBetween(0.0, 100.0);
                    assertThat(lost(coupling)).isCloseTo(coupling.value(), within(1e-9));
                    references += matrix.references(one, other);
                }
            }
        }
        assertThat(references).isEqualTo(scoring(graph).score(scenario).crossing());
    }

    @Property(tries = 100)
    void ranks_lie_where_they_are_and_within_the_ranking(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int n) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Scenario scenario = tangles.scenario(graph.units(), n);

        List<Seam> seams = scoring(graph).score(scenario).seams();
        SortedMap<ContextId, RankRange> ranks = scoring(graph).ranks(scenario);

        assertThat(ranks).hasSize(n);
        for (int place = 1; place <= n; place++) {
            ContextId context = seams.get(place - 1).context();
            RankRange range = Objects.requireNonNull(ranks.get(context));
            assertThat(range.best()).isBetween(1, place);
            assertThat(range.worst()).isBetween(place, n);
        }
    }

    @Property(tries = 20)
    void a_long_series_of_moves_scores_as_if_drawn_at_once(@ForAll long seed) {
        Tangles tangles = new Tangles(seed);
        ReferenceGraph graph = tangles.sketch().graph();
        Scenario scenario = tangles.scenario(graph.units(), 4);
        Scoring scoring = scoring(graph);
        Random random = new Random(seed);

        for (int move = 0; move < 200; move++) {
            NodeId unit = graph.units().get(random.nextInt(graph.units().size()));
            ContextId target = new ContextId(1 + random.nextInt(4));
            Scenario next = scenario.after(new Edit.Move(List.of(unit), target));
            Effect effect = scoring.effect(scenario, next);

            assertThat(effect).isEqualTo(scoring(graph).effect(scenario, next));
            assertThat(scoring.score(next)).isEqualTo(scoring(graph).score(next));
            scenario = next;
        }
    }

    private static Scoring scoring(ReferenceGraph graph) {
        return Scoring.of(graph, Weights.dataFirst());
    }

    private static double lost(Score<?> score) {
        return score.terms().stream().mapToDouble(Term::contribution).sum();
    }

    private static void assertNotLower(Score<ReferenceKind> old, Score<ReferenceKind> now) {
        for (Term<ReferenceKind> term : old.terms()) {
            assertThat(now.terms())
                    .anyMatch(t -> t.kind() == term.kind() && t.value() >= term.value() - 1e-12);
        }
    }

    private static void assertNotLowerRisk(Score<RiskFactor> old, Score<RiskFactor> now) {
        for (Term<RiskFactor> term : old.terms()) {
            boolean coupling = term.kind() != RiskFactor.UNRESOLVED_REFERENCES;
            assertThat(now.terms())
                    .anyMatch(
                            t ->
                                    t.kind() == term.kind()
                                            && (!coupling || t.value() >= term.value() - 1e-12));
        }
    }

    private static Monolith withoutTransactions(Monolith monolith) {
        return new Monolith(
                monolith.name(),
                monolith.files(),
                monolith.elements(),
                monolith.tables(),
                monolith.references(),
                Monolith.EntryPoints.NONE,
                monolith.gaps());
    }

    private static Monolith withReferences(Monolith monolith, List<Reference> references) {
        return new Monolith(
                monolith.name(),
                monolith.files(),
                monolith.elements(),
                monolith.tables(),
                references,
                monolith.entryPoints(),
                monolith.gaps());
    }

    private static Scenario renamed(Scenario scenario) {
        List<Context> contexts =
                scenario.contexts().stream()
                        .map(context -> new Context(context.id(), "Other " + context.name()))
                        .toList();
        return new Scenario("renamed", contexts, scenario.assignments());
    }

    private static Scenario exchanged(Scenario scenario) {
        SortedMap<NodeId, ContextId> assignments = new TreeMap<>();
        scenario.assignments()
                .forEach((node, id) -> assignments.put(node, new ContextId(3 - id.number())));
        return new Scenario("exchanged", scenario.contexts(), assignments);
    }
}
