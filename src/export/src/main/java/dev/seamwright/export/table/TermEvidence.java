package dev.seamwright.export.table;

import dev.seamwright.engine.coupling.Finding;
import dev.seamwright.engine.graph.TransactionFootprint;
import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Unresolved;

import java.util.List;

/// One finding behind a term, as a row.
///
/// @param kind what was found
/// @param path of the file that shows it; for a commit its first file
/// @param line from 1; 0 where the file as a whole shows it
/// @param from what refers, or the name that leads nowhere, or the commit
/// @param to what is referred to, or the tables that are written together, or empty
/// @param certainty empty where it says nothing
public record TermEvidence(
        String kind, String path, int line, String from, List<String> to, String certainty) {

    public TermEvidence {
        to = List.copyOf(to);
    }

    /// Reads off a finding.
    public static TermEvidence of(Finding finding) {
        return switch (finding) {
            case Finding.Use(Reference reference) -> of(reference);
            case Finding.Split(TransactionFootprint split, boolean told) -> of(split, told);
            case Finding.Untold(Unresolved gap) ->
                    at(gap.at(), "unresolved-" + FactKind.lower(gap.kind()), gap.name());
            case Finding.UntoldCalls(CallTally calls) ->
                    new TermEvidence(
                            "unresolved-calls",
                            calls.path(),
                            0,
                            String.valueOf(calls.unresolved()),
                            List.of(),
                            "");
            case Finding.Untested(Route route) -> at(route.at(), "untested-route", named(route));
            case Finding.Changed(Commit commit) ->
                    new TermEvidence(
                            "commit",
                            commit.files().getFirst(),
                            0,
                            commit.id(),
                            commit.files(),
                            "");
        };
    }

    private static TermEvidence of(Reference reference) {
        Location at = reference.evidence().at();
        return new TermEvidence(
                FactKind.lower(reference.kind()),
                at.path(),
                at.line(),
                reference.from().text(),
                List.of(reference.to().text()),
                FactKind.lower(reference.evidence().certainty()));
    }

    private static TermEvidence of(TransactionFootprint split, boolean told) {
        Location at = split.transaction().evidence().at();
        return new TermEvidence(
                told ? "transaction-told" : "transaction",
                at.path(),
                at.line(),
                split.transaction().element().text(),
                split.writes().stream().map(TableId::text).toList(),
                FactKind.lower(split.transaction().evidence().certainty()));
    }

    private static String named(Route route) {
        return String.join(",", route.methods()) + " " + route.path();
    }

    private static TermEvidence at(Location at, String kind, String name) {
        return new TermEvidence(kind, at.path(), at.line(), name, List.of(), "");
    }
}
