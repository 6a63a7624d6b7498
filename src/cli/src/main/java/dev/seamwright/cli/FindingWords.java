package dev.seamwright.cli;

import dev.seamwright.engine.assignment.RowFinding;
import dev.seamwright.engine.assignment.WrittenRow;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.scenario.Context;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts into words what was not plain about the names in a file. Of each kind the first ten are
/// said, all where everything is asked for, and the others counted.
///
/// @param around words
/// @param lookup of nodes, for what may have been meant
/// @param contexts that the file draws
record FindingWords(Surroundings around, NodeLookup lookup, List<Context> contexts) {

    private static final int MOST_SHOWN = 10;

    /// Names that nothing is called.
    List<Sentence> unknown(List<RowFinding> findings) {
        return said(
                findings,
                RowFinding.Unknown.class,
                finding -> inLine(finding.row(), lookup.unknown(finding.row().name())),
                "cli.scenario.import.unknown.more");
    }

    /// Names that several things are called.
    List<Sentence> ambiguous(List<RowFinding> findings) {
        return said(
                findings,
                RowFinding.Ambiguous.class,
                finding ->
                        inLine(
                                finding.row(),
                                NodeLookup.several(finding.row().name(), finding.nodes())),
                "cli.scenario.import.ambiguous.more");
    }

    /// Nodes that are put into two contexts.
    List<Sentence> contradictions(List<RowFinding> findings) {
        return said(
                findings,
                RowFinding.Contradiction.class,
                finding ->
                        new Sentence(
                                "cli.scenario.import.contradiction",
                                finding.node().text(),
                                String.valueOf(finding.earlier().line()),
                                name(finding.earlier()),
                                String.valueOf(finding.row().line()),
                                name(finding.row())),
                "cli.scenario.import.contradiction.more");
    }

    /// Names that were understood although they are no identities.
    List<Sentence> understood(List<RowFinding> findings) {
        return said(
                findings,
                RowFinding.Understood.class,
                finding ->
                        inLine(
                                finding.row(),
                                new Sentence(
                                        "cli.node.understood",
                                        finding.row().name().strip(),
                                        finding.node().text())),
                "cli.scenario.import.understood.more");
    }

    /// Nodes that stand for nothing that can be drawn.
    List<Sentence> idle(List<RowFinding> findings) {
        return said(
                findings,
                RowFinding.Idle.class,
                finding ->
                        inLine(
                                finding.row(),
                                new Sentence("cli.scenario.import.idle", finding.node().text())),
                "cli.scenario.import.idle.more");
    }

    /// Files whose own code goes where a part of them goes.
    List<Sentence> inseparable(List<ElementId> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        String all = files.stream().map(ElementId::text).collect(Collectors.joining(", "));
        return List.of(new Sentence("cli.scenario.assign.along", all));
    }

    private <F extends RowFinding> List<Sentence> said(
            List<RowFinding> findings, Class<F> kind, Function<F, Sentence> words, String more) {
        List<F> all = findings.stream().filter(kind::isInstance).map(kind::cast).toList();
        int shown = around.terminal().isVerbose() ? all.size() : Math.min(all.size(), MOST_SHOWN);
        List<Sentence> sentences = new ArrayList<>();
        all.subList(0, shown).forEach(finding -> sentences.add(words.apply(finding)));
        if (shown < all.size()) {
            sentences.add(new Sentence(more, all.size() - shown));
        }
        return sentences;
    }

    private Sentence inLine(WrittenRow row, Sentence sentence) {
        return new Sentence(
                "cli.scenario.import.line", String.valueOf(row.line()), sentence.words(around));
    }

    private String name(WrittenRow row) {
        return contexts.stream()
                .filter(context -> Objects.equals(context.id(), row.context()))
                .map(Context::name)
                .findFirst()
                .orElseGet(() -> around.text("cli.scenario.import.none"));
    }
}
