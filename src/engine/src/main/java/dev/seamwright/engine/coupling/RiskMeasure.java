package dev.seamwright.engine.coupling;

import dev.seamwright.model.seam.RiskFactor;

/// What stands against the extraction of each context of one scenario, before it is weighed.
///
/// A factor about tables is absent where no tables were imported, one about transactions where none
/// were found, one about changes where the history is too short, the one about contract tests where
/// there are no tests or no routes, the one about unresolved references where there was nothing to
/// resolve. Traffic is not looked at and always absent.
final class RiskMeasure {

    private final Tally tally;
    private final CommitTally commits;
    private final Contracts contracts;
    private final Resolution resolution;
    private final boolean tables;
    private final boolean transactions;
    private final boolean history;
    private final int[] companions;

    RiskMeasure(Compiled compiled, int[] owners, Tally tally, CommitTally commits) {
        this.tally = tally;
        this.commits = commits;
        resolution = new Resolution(compiled.facets(), owners, tally.contexts);
        contracts = new Contracts(compiled.facets(), owners, tally.contexts);
        tables = compiled.links().tables() > 0;
        transactions = compiled.hasTransactions();
        history = compiled.commits().known;
        companions = Cycles.companions(tally);
    }

    boolean isAnalysed(RiskFactor factor, int context) {
        return switch (factor) {
            case CALLERS_TO_REROUTE, OUTBOUND_ADAPTERS, CONTEXT_CYCLES -> true;
            case CONTRACT_COVERAGE -> contracts.isKnown(context);
            case SHARED_WRITERS, TABLES_READ_BY_OTHERS, KEYS_CUT -> tables;
            case TRANSACTIONS_SPLIT -> transactions;
            case CHANGED_TOGETHER -> history && commits.touching[context] > 0;
            case UNRESOLVED_REFERENCES -> resolution.isKnown(context);
            case CRITICALITY -> false;
        };
    }

    /// Share of calls and imports of a context that were resolved, 0..1.
    double resolved(int context) {
        return resolution.share(context);
    }

    /// The factor brought to 0..1.
    double value(RiskFactor factor, int context) {
        return switch (factor) {
            case CALLERS_TO_REROUTE -> Saturation.of(factor, tally.inbound[context]);
            case OUTBOUND_ADAPTERS -> Saturation.of(factor, tally.outbound[context]);
            case CHANGED_TOGETHER ->
                    Saturation.ofShare(commits.crossing[context], commits.touching[context]);
            case CONTRACT_COVERAGE -> contracts.untestedShare(context);
            case UNRESOLVED_REFERENCES -> resolution.unresolvedShare(context);
            case TRANSACTIONS_SPLIT -> Saturation.of(factor, tally.split.weight[context]);
            case SHARED_WRITERS, TABLES_READ_BY_OTHERS, KEYS_CUT, CONTEXT_CYCLES ->
                    Saturation.of(factor, measured(factor, context));
            case CRITICALITY -> 0;
        };
    }

    /// The factor as counted.
    double measured(RiskFactor factor, int context) {
        return switch (factor) {
            case CALLERS_TO_REROUTE -> tally.inboundCount[context];
            case OUTBOUND_ADAPTERS -> tally.outboundCount[context];
            case SHARED_WRITERS -> tally.sharedWriters[context];
            case TABLES_READ_BY_OTHERS -> tally.tablesRead[context];
            case KEYS_CUT -> tally.keysCut(context);
            case TRANSACTIONS_SPLIT -> tally.split.count[context];
            case CONTEXT_CYCLES -> companions[context];
            case CHANGED_TOGETHER -> commits.crossing[context];
            case CONTRACT_COVERAGE -> contracts.untested(context);
            case UNRESOLVED_REFERENCES -> resolution.unresolved(context);
            case CRITICALITY -> 0;
        };
    }
}
