package dev.seamwright.export.plan;

import dev.seamwright.export.document.Block;
import dev.seamwright.export.document.Line;
import dev.seamwright.export.document.Phrases;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.scenario.ContextId;

import java.util.ArrayList;
import java.util.List;

/// The contexts and what crosses between them, as a picture and as a matrix.
record CrossingSection(Phrases phrases, PlanSubject subject, Names names, Crossings crossings) {

    List<Block> blocks() {
        if (subject.plan().steps().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "crossing", phrases.line("report.cross.head")));
        if (crossings.all().isEmpty()) {
            blocks.add(new Block.Paragraph(phrases.line("report.cross.none")));
            return blocks;
        }
        RingPicture picture = new RingPicture(phrases, subject.plan().steps(), crossings.links());
        blocks.add(
                new Block.Picture(
                        picture.svg(), phrases.line("report.picture.caption", picture.leftOut())));
        blocks.add(new Block.Paragraph(phrases.line("report.cross.read")));
        blocks.add(matrix());
        return blocks;
    }

    private Block.Grid matrix() {
        List<Step> steps = subject.plan().steps();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(phrases.text("report.column.context"), false));
        steps.forEach(step -> columns.add(new Block.Column(Integer.toString(step.number()), true)));
        List<List<Line>> rows = new ArrayList<>();
        for (Step from : steps) {
            List<Line> row = new ArrayList<>();
            row.add(Line.plain(from.number() + " ").with(names.link(from.context().id())));
            for (Step to : steps) {
                row.add(cell(from.context().id(), to.context().id()));
            }
            rows.add(row);
        }
        return new Block.Grid(columns, rows);
    }

    private Line cell(ContextId from, ContextId to) {
        if (from.equals(to)) {
            return Line.EMPTY;
        }
        int count = crossings.count(from, to);
        return count == 0 ? Line.plain("·") : OrderSection.number(count);
    }
}
