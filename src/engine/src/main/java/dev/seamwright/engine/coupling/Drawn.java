package dev.seamwright.engine.coupling;

import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Scores;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.model.seam.TwoTeams;
import dev.seamwright.model.seam.Weights;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One scenario, tallied and scored.
final class Drawn {

    private static final Comparator<Seam> SAFEST_FIRST =
            Comparator.comparing(Seam::role)
                    .thenComparingDouble(seam -> seam.risk().value())
                    .thenComparing(
                            Comparator.comparingDouble((Seam seam) -> seam.independence().value())
                                    .reversed())
                    .thenComparing(Seam::context);

    final int[] owners;
    final Tally tally;

    private final Compiled compiled;
    private final int[] elements;
    private final int[] tables;
    private final int[] lines;
    private final int[] routes;
    private final List<ContextId> contexts;
    private final CommitTally commits;
    private final RiskMeasure risk;

    Drawn(Compiled compiled, Scenario scenario) {
        this.compiled = compiled;
        contexts = scenario.contexts().stream().map(context -> context.id()).toList();
        owners = compiled.membership().owners(scenario);
        tally = new Tally(compiled.links(), owners, contexts.size());
        commits = new CommitTally(compiled.commits().commits, owners, contexts.size());
        risk = new RiskMeasure(compiled, owners, tally, commits);
        elements = new int[contexts.size()];
        tables = new int[contexts.size()];
        lines = new int[contexts.size()];
        routes = new int[contexts.size()];
        measure();
    }

    Scores scores() {
        int unassigned = (int) IntStream.of(owners).filter(o -> o == Membership.NONE).count();
        return new Scores(
                ranked(compiled.weights()),
                tally.betweenContexts,
                unassigned,
                twoTeams(),
                cycles());
    }

    /// The seams, the safest first, with whatever priorities.
    List<Seam> ranked(Weights weights) {
        return IntStream.range(0, contexts.size())
                .mapToObj(context -> seam(context, weights))
                .sorted(SAFEST_FIRST)
                .toList();
    }

    Seam seam(int context) {
        return seam(context, compiled.weights());
    }

    private Seam seam(int context, Weights weights) {
        Seam.Role role = role(context);
        double sure = risk.resolved(context) * RiskScore.analysed(risk, context, weights);
        return new Seam(
                contexts.get(context),
                role,
                IndependenceScore.of(tally, context, weights),
                RiskScore.of(risk, context, weights),
                role == Seam.Role.EMPTY ? 0 : 100 * sure,
                size(context));
    }

    private Optional<TwoTeams> twoTeams() {
        if (!compiled.commits().known) {
            return Optional.empty();
        }
        CommitTally tickets = new CommitTally(compiled.commits().tickets, owners, contexts.size());
        return Optional.of(new TwoTeams(commits.share(), tickets.share()));
    }

    private List<List<ContextId>> cycles() {
        return Cycles.of(tally).stream()
                .map(cycle -> cycle.stream().map(contexts::get).toList())
                .toList();
    }

    private Seam.Role role(int context) {
        if (elements[context] + tables[context] == 0) {
            return Seam.Role.EMPTY;
        }
        int users = tally.users(context);
        boolean shared = tables[context] == 0 && users > 1 && 2 * users > contexts.size() - 1;
        return shared ? Seam.Role.SHARED_CODE : Seam.Role.CANDIDATE;
    }

    private void measure() {
        for (int unit = 0; unit < owners.length; unit++) {
            int owner = owners[unit];
            if (owner != Membership.NONE) {
                (unit < compiled.links().firstTable ? elements : tables)[owner]++;
                lines[owner] += compiled.facets().lines[unit];
                routes[owner] += compiled.facets().routes[unit];
            }
        }
    }

    private Seam.Size size(int context) {
        return new Seam.Size(
                elements[context],
                tables[context],
                lines[context],
                routes[context],
                tally.ends[context]);
    }
}
