package dev.seamwright.cli;

import dev.seamwright.engine.comparison.Agreement;
import dev.seamwright.engine.comparison.Comparison;
import dev.seamwright.engine.comparison.Comparisons;
import dev.seamwright.engine.comparison.Moves;
import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.export.table.Differences;
import dev.seamwright.export.table.SheetFormat;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Effect;
import dev.seamwright.workspace.OpenProject;

import java.nio.file.Path;
import java.util.Optional;

/// Compares two scenarios and prints how they differ.
///
/// @param around where to
record CompareWork(Surroundings around) {

    /// Moves that are shown to people who did not ask for all.
    private static final int SHOWN_MOVES = 40;

    /// Members of a move that are named likewise.
    private static final int SHOWN_MEMBERS = 5;

    int run(Path path, String first, String second, SheetFormat format) {
        try (OpenProject project = new Projects(around).open(path)) {
            Scenarios scenarios = new Scenarios(project);
            Scenario from = scenarios.named(first).scenario();
            Scenario to = scenarios.named(second).scenario();
            Scoring scoring = Scoring.of(project.graph(), project.file().weights());
            Comparison comparison =
                    new Comparisons(project.graph(), scoring).compare(from, to, around.stop());
            Differences differences = new Differences(comparison);
            switch (format) {
                case TEXT -> tell(comparison, differences);
                case CSV ->
                        around.terminal().results(out -> format.write(differences.moves(), out));
                case JSON -> around.terminal().results(differences::writeJson);
            }
            return Exit.CLEAN;
        }
    }

    private void tell(Comparison comparison, Differences differences) {
        Terminal terminal = around.terminal();
        String first = comparison.first().name();
        String second = comparison.second().name();
        if (comparison.moves().isEmpty()) {
            terminal.result(around.text("cli.compare.same", first, second));
        }
        Agreement agreement = comparison.agreement();
        if (agreement.size() == 0) {
            terminal.result(around.text("cli.compare.nothing", first, second));
        } else {
            terminal.result(
                    around.text(
                            "cli.compare.agreement",
                            agreement.size(),
                            agreement.mojoFm(),
                            comparison.reverse().mojoFm(),
                            agreement.adjustedRand(),
                            agreement.pairwiseF(),
                            agreement.precision(),
                            agreement.recall()));
        }
        terminal.result("");
        terminal.heading(around.text("cli.compare.contexts"));
        terminal.results(out -> SheetFormat.TEXT.write(differences.overlaps(), out));
        if (!comparison.moves().isEmpty()) {
            tellMoves(comparison);
        }
    }

    private void tellMoves(Comparison comparison) {
        Terminal terminal = around.terminal();
        long members = comparison.moves().stream().mapToLong(each -> each.members().size()).sum();
        terminal.result("");
        terminal.heading(around.text("cli.compare.moves", members, comparison.second().name()));
        int shown = terminal.isVerbose() ? Integer.MAX_VALUE : SHOWN_MOVES;
        comparison.moves().stream().limit(shown).forEach(each -> tell(comparison, each));
        int left = comparison.moves().size() - shown;
        if (left > 0) {
            terminal.result(around.text("cli.compare.more", left));
        }
    }

    private void tell(Comparison comparison, Moves moves) {
        Terminal terminal = around.terminal();
        terminal.result(
                around.text(
                        "cli.compare.move",
                        name(comparison.first(), moves.from()),
                        name(comparison.second(), moves.to()),
                        moves.members().size(),
                        place(moves)));
        moves.effect().ifPresent(effect -> terminal.result(words(comparison.first(), effect)));
        int shown = terminal.isVerbose() ? Integer.MAX_VALUE : SHOWN_MEMBERS;
        moves.members().stream()
                .limit(shown)
                .forEach(
                        member ->
                                terminal.result(around.text("cli.compare.member", member.text())));
        int left = moves.members().size() - shown;
        if (left > 0) {
            terminal.result(around.text("cli.compare.member.more", left));
        }
    }

    private String place(Moves moves) {
        return moves.place().isEmpty() ? "" : around.text("cli.compare.place", moves.place());
    }

    private String words(Scenario first, Effect effect) {
        StringBuilder words =
                new StringBuilder(
                        around.text(
                                "cli.compare.effect",
                                effect.crossingGained(),
                                effect.crossingLost(),
                                effect.transactionsSplit(),
                                effect.transactionsHealed(),
                                effect.keysCut(),
                                effect.keysHealed()));
        for (Effect.Change change : effect.changes()) {
            words.append(
                    around.text(
                            "cli.compare.change",
                            name(first, Optional.of(change.context())),
                            change.independenceBefore(),
                            change.independenceAfter(),
                            change.riskBefore(),
                            change.riskAfter()));
        }
        return words.toString();
    }

    private String name(Scenario scenario, Optional<ContextId> id) {
        return id.flatMap(scenario::context)
                .map(Context::name)
                .orElseGet(() -> around.text("cli.compare.none"));
    }
}
