package dev.seamwright.export.plan;

import dev.seamwright.export.document.Block;
import dev.seamwright.export.document.Inline;
import dev.seamwright.export.document.Line;
import dev.seamwright.export.document.Phrases;
import dev.seamwright.model.plan.SharedTable;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.plan.Swap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The order at a glance, and for every neighbouring pair why it is not the other way round.
record OrderSection(Phrases phrases, PlanSubject subject, Names names) {

    /// Smaller differences of cost would be shown as nothing.
    private static final double SMALLEST = 0.05;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "order", phrases.line("report.order.head")));
        blocks.add(
                new Block.Grid(columns(), subject.plan().steps().stream().map(this::row).toList()));
        List<Swap> swaps = subject.plan().order().swaps();
        if (!swaps.isEmpty()) {
            blocks.add(new Block.Heading(3, "why", phrases.line("report.order.why.head")));
            blocks.add(new Block.Bullets(swaps.stream().map(this::pairAndReason).toList()));
        }
        return blocks;
    }

    private List<Block.Column> columns() {
        return List.of(
                column("report.column.step", true),
                column("report.column.context", false),
                column("report.column.risk", true),
                column("report.column.independence", true),
                column("report.column.confidence", true),
                column("report.column.routes", true),
                column("report.column.tables", true),
                column("report.column.shared", true),
                column("report.column.keys", true),
                column("report.column.split", true));
    }

    private Block.Column column(String key, boolean numeric) {
        return new Block.Column(phrases.text(key), numeric);
    }

    private List<Line> row(Step step) {
        return List.of(
                number(step.number()),
                Line.of(names.link(step.context().id())),
                score(step.seam().risk().value()),
                score(step.seam().independence().value()),
                score(step.seam().confidence()),
                number(step.routes().size()),
                number(step.tables().size()),
                number(step.shared().stream().map(SharedTable::table).distinct().count()),
                number(step.keysCut().size()),
                number(step.splitTransactions().size()));
    }

    private Line pairAndReason(Swap swap) {
        return phrases.line(
                        "report.order.pair",
                        names.strong(swap.first()),
                        names.strong(swap.second()))
                .then(reason(swap));
    }

    /// Why two neighbours are not the other way round.
    Line reason(Swap swap) {
        if (swap.terms().isEmpty()) {
            return phrases.line("report.order.free");
        }
        double total = swap.total();
        String against = reasons(swap, difference -> difference.amount() >= SMALLEST);
        String though = reasons(swap, difference -> difference.amount() <= -SMALLEST);
        if (Math.abs(total) < SMALLEST) {
            return phrases.line("report.order.near");
        }
        if (total < 0) {
            return phrases.line("report.order.why.less", -total, though);
        }
        return though.isEmpty()
                ? phrases.line("report.order.why", total, against)
                : phrases.line("report.order.why.though", total, against, though);
    }

    private String reasons(Swap swap, Predicate<Swap.Difference> which) {
        return swap.terms().stream()
                .filter(which)
                .map(this::reason)
                .collect(Collectors.joining(", "));
    }

    private String reason(Swap.Difference difference) {
        String way = difference.amount() < 0 ? ".less" : ".more";
        return phrases.text("report.reason." + difference.term().name() + way, difference.amount());
    }

    static Line score(double value) {
        return Line.of(new Inline.Plain(String.format(Locale.ROOT, "%.0f", value)));
    }

    static Line number(long value) {
        return Line.of(new Inline.Plain(String.format(Locale.ROOT, "%,d", value)));
    }
}
