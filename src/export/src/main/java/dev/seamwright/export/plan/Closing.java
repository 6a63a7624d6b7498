package dev.seamwright.export.plan;

import dev.seamwright.export.document.Block;
import dev.seamwright.export.document.Inline;
import dev.seamwright.export.document.Line;
import dev.seamwright.export.document.Phrases;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.Unread;

import java.util.ArrayList;
import java.util.List;

/// The last page: what stays, what was not read, and how to read the figures.
record Closing(Phrases phrases, PlanSubject subject) {

    /// More than this are counted, not listed.
    private static final int MOST = 60;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        addStaying(blocks);
        addUnread(blocks);
        blocks.add(new Block.Heading(2, "how", phrases.line("report.how.head")));
        blocks.add(
                new Block.Bullets(
                        List.of(
                                phrases.line("report.how.risk"),
                                phrases.line("report.how.independence"),
                                phrases.line("report.how.confidence"),
                                phrases.line("report.how.cost"))));
        return blocks;
    }

    /// Code and tables that no step takes out.
    static List<NodeId> staying(PlanSubject subject) {
        return subject.graph().units().stream()
                .filter(unit -> subject.scenario().ownerOf(unit).isEmpty())
                .toList();
    }

    private void addStaying(List<Block> blocks) {
        List<NodeId> staying = staying(subject);
        if (!staying.isEmpty()) {
            blocks.add(new Block.Heading(2, "stays", phrases.line("report.unassigned.head")));
            blocks.add(listed(staying.stream().map(NodeId::text).map(Line::code).toList()));
        }
    }

    private void addUnread(List<Block> blocks) {
        List<Line> unread = new ArrayList<>();
        for (SourceFile file : subject.monolith().files()) {
            Unread why = file.unread();
            if (why != null) {
                unread.add(unread(file, why));
            }
        }
        if (!unread.isEmpty()) {
            blocks.add(new Block.Heading(2, "unread", phrases.line("report.unread.head")));
            blocks.add(listed(unread));
        }
    }

    private Line unread(SourceFile file, Unread why) {
        String place = why.line() > 0 ? file.path() + ":" + why.line() : file.path();
        Line line = Line.code(place).then(phrases.line("unread." + why.reason().name()));
        return why.detail().isEmpty() ? line : line.then(Line.of(new Inline.Code(why.detail())));
    }

    private Block listed(List<Line> all) {
        List<Line> shown = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
        if (all.size() > MOST) {
            shown.add(phrases.line("report.more", all.size() - MOST));
        }
        return new Block.Bullets(shown);
    }
}
