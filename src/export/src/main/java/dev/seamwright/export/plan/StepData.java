package dev.seamwright.export.plan;

import dev.seamwright.export.document.Block;
import dev.seamwright.export.document.Inline;
import dev.seamwright.export.document.Line;
import dev.seamwright.export.document.Phrases;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.plan.CutKey;
import dev.seamwright.model.plan.SharedTable;
import dev.seamwright.model.plan.SplitTransaction;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.scenario.ContextId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The database side of a step: tables used from both sides, keys cut, transactions split.
record StepData(Phrases phrases, Names names) {

    /// More places than this are counted, not listed.
    private static final int MOST_PLACES = 8;

    List<Block> blocks(Step step) {
        List<Block> blocks = new ArrayList<>();
        addShared(blocks, step);
        addKeys(blocks, step);
        addTransactions(blocks, step);
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(phrases.line("report.step.plain")));
        }
        return blocks;
    }

    private void addShared(List<Block> blocks, Step step) {
        if (step.shared().isEmpty()) {
            return;
        }
        ContextId own = step.context().id();
        blocks.add(head(step, "shared", "report.step.shared.head"));
        blocks.add(
                new Block.Grid(
                        List.of(
                                column("report.column.table"),
                                column("report.column.who"),
                                column("report.column.places"),
                                column("report.column.way")),
                        step.shared().stream().map(shared -> shared(shared, own)).toList()));
    }

    private List<Line> shared(SharedTable shared, ContextId own) {
        Inline table = new Inline.Code(shared.table().name());
        ContextId owner = shared.owner();
        if (owner == null) {
            return List.of(
                    phrases.line("report.step.shared.nobody", table),
                    shared.other() == null
                            ? phrases.line("report.step.shared.who.rest", names.strong(own))
                            : phrases.line(
                                    "report.step.shared.who.both",
                                    names.strong(own),
                                    side(shared.other())),
                    places(shared),
                    phrases.line("report.step.shared.nobody.way"));
        }
        boolean owned = owner.equals(own);
        Inline user = owned ? side(shared.other()) : names.strong(own);
        String key =
                "report.step.shared."
                        + (owned ? "in" : "out")
                        + (shared.writes().isEmpty() ? ".read" : ".write");
        return List.of(
                owned
                        ? phrases.line("report.step.shared.owned", table)
                        : phrases.line("report.step.shared.owner", table, names.strong(owner)),
                who(shared, user),
                places(shared),
                phrases.line(key, side(shared.other())));
    }

    /// A context by name, or the rest of the monolith.
    private Inline side(@Nullable ContextId other) {
        return other == null ? new Inline.Plain(phrases.text("report.rest")) : names.strong(other);
    }

    private Line who(SharedTable shared, Inline user) {
        boolean reads = !shared.reads().isEmpty();
        boolean writes = !shared.writes().isEmpty();
        String key = reads && writes ? "reads-writes" : writes ? "writes" : "reads";
        return phrases.line("report.step.shared.who." + key, user);
    }

    private Line places(SharedTable shared) {
        List<Location> places =
                Stream.concat(shared.reads().stream(), shared.writes().stream())
                        .map(Reference::evidence)
                        .map(evidence -> evidence.at())
                        .sorted()
                        .distinct()
                        .toList();
        List<Line> shown = new ArrayList<>();
        places.stream().limit(MOST_PLACES).map(Names::place).map(Line::of).forEach(shown::add);
        if (places.size() > MOST_PLACES) {
            shown.add(phrases.line("report.more", places.size() - MOST_PLACES));
        }
        return Line.join(", ", shown);
    }

    private void addKeys(List<Block> blocks, Step step) {
        if (step.keysCut().isEmpty()) {
            return;
        }
        blocks.add(head(step, "keys", "report.step.keys.head"));
        blocks.add(
                new Block.Grid(
                        List.of(
                                column("report.column.key"),
                                column("report.column.declared"),
                                column("report.column.way")),
                        step.keysCut().stream().map(this::key).toList()));
    }

    private List<Line> key(CutKey cut) {
        String columns = String.join(", ", cut.key().columns());
        String targets = String.join(", ", cut.key().targetColumns());
        String target = cut.key().target().name() + (targets.isEmpty() ? "" : "." + targets);
        return List.of(
                Line.code(cut.table().name() + "." + columns + " → " + target),
                Line.of(Names.place(cut.key().at())),
                phrases.line(
                        cut.outgoing() ? "report.step.keys.out" : "report.step.keys.in",
                        side(cut.other())));
    }

    private void addTransactions(List<Block> blocks, Step step) {
        if (step.splitTransactions().isEmpty()) {
            return;
        }
        blocks.add(head(step, "transactions", "report.step.split.head"));
        blocks.add(
                new Block.Grid(
                        List.of(
                                column("report.column.code"),
                                column("report.column.places"),
                                column("report.column.inside"),
                                column("report.column.outside")),
                        step.splitTransactions().stream().map(this::transaction).toList()));
        blocks.add(new Block.Paragraph(phrases.line("report.step.split.way")));
    }

    private List<Line> transaction(SplitTransaction split) {
        return List.of(
                Line.code(split.transaction().element().text()),
                Line.of(Names.place(split.transaction().evidence().at())),
                tables(split.inside()),
                tables(split.outside()));
    }

    private Line tables(List<TableId> tables) {
        return Line.join(", ", tables.stream().map(TableId::name).map(Line::code).toList());
    }

    private Block.Heading head(Step step, String part, String key) {
        return new Block.Heading(3, step.context().id() + "-" + part, phrases.line(key));
    }

    private Block.Column column(String key) {
        return new Block.Column(phrases.text(key), false);
    }
}
