package dev.seamwright.export.plan;

import dev.seamwright.export.document.Block;
import dev.seamwright.export.document.Inline;
import dev.seamwright.export.document.Line;
import dev.seamwright.export.document.Phrases;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.plan.Removal;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.model.seam.Term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One step: what it takes along, what stands against it, what to do and what to delete.
record StepSection(Phrases phrases, PlanSubject subject, Names names, Crossings crossings) {

    List<Block> blocks(Step step) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(
                        2,
                        names.anchor(step.context().id()),
                        phrases.line(
                                "report.step.head",
                                step.number(),
                                new Inline.Plain(step.context().name()))));
        blocks.add(new Block.Paragraph(summary(step.seam())));
        switch (step.seam().role()) {
            case CANDIDATE -> addExtraction(blocks, step);
            case SHARED_CODE -> {
                blocks.add(new Block.Note(phrases.line("report.step.library")));
                addCalls(blocks, step);
            }
            case EMPTY -> blocks.add(new Block.Note(phrases.line("report.step.empty")));
        }
        return blocks;
    }

    private void addExtraction(List<Block> blocks, Step step) {
        addRisk(blocks, step);
        blocks.add(head(step, "todo", "report.step.todo.head"));
        blocks.add(new Block.Tasks(new StepTasks(phrases, subject, names, crossings).of(step)));
        addRoutes(blocks, step);
        addCalls(blocks, step);
        addTables(blocks, step);
        blocks.addAll(new StepData(phrases, names).blocks(step));
        addRemoval(blocks, step);
    }

    private Line summary(Seam seam) {
        return phrases.line(
                "report.step.summary",
                seam.size().elements(),
                seam.size().tables(),
                seam.size().lines(),
                seam.risk().value(),
                seam.independence().value(),
                seam.confidence());
    }

    private void addRisk(List<Block> blocks, Step step) {
        blocks.add(head(step, "risk", "report.step.risk.head"));
        List<Term<RiskFactor>> terms = RiskWords.heaviest(step.seam().risk());
        if (terms.isEmpty()) {
            blocks.add(new Block.Paragraph(phrases.line("report.step.risk.none")));
        } else {
            blocks.add(
                    new Block.Grid(
                            List.of(
                                    column("report.column.factor", false),
                                    column("report.column.counted", false),
                                    column("report.column.points", true)),
                            terms.stream().map(this::risk).toList()));
        }
        List<String> absent =
                step.seam().risk().absent().stream()
                        .map(factor -> RiskWords.name(phrases, factor))
                        .toList();
        if (!absent.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(
                            phrases.line("report.step.absent", String.join(", ", absent))));
        }
    }

    private List<Line> risk(Term<RiskFactor> term) {
        return List.of(
                Line.plain(RiskWords.name(phrases, term.kind())),
                Line.plain(phrases.text("risk.measured." + term.kind().name(), term.measured())),
                Line.plain(String.format(Locale.ROOT, "%.1f", term.contribution())));
    }

    private void addRoutes(List<Block> blocks, Step step) {
        if (step.routes().isEmpty()) {
            return;
        }
        blocks.add(head(step, "routes", "report.step.routes.head"));
        blocks.add(
                new Block.Grid(
                        List.of(
                                column("report.column.route", false),
                                column("report.column.code", false),
                                column("report.column.declared", false)),
                        step.routes().stream().map(this::route).toList()));
    }

    private List<Line> route(Route route) {
        String methods = String.join(" ", route.methods());
        String name = methods.isEmpty() ? route.path() : methods + " " + route.path();
        String handler = route.handler() == null ? "" : route.handler().text();
        return List.of(Line.code(name), Line.code(handler), Line.of(Names.place(route.at())));
    }

    private void addCalls(List<Block> blocks, Step step) {
        ContextId own = step.context().id();
        List<List<Line>> rows = new ArrayList<>();
        for (Step other : subject.plan().steps()) {
            ContextId id = other.context().id();
            int in = crossings.codeCount(id, own);
            int out = crossings.codeCount(own, id);
            if (!id.equals(own) && in + out > 0) {
                rows.add(
                        List.of(
                                Line.of(names.link(id)),
                                OrderSection.number(in),
                                OrderSection.number(out)));
            }
        }
        blocks.add(head(step, "code", "report.step.calls.head"));
        if (rows.isEmpty()) {
            blocks.add(new Block.Paragraph(phrases.line("report.step.calls.none")));
            return;
        }
        blocks.add(
                new Block.Grid(
                        List.of(
                                column("report.column.context", false),
                                column("report.column.in", true),
                                column("report.column.out", true)),
                        rows));
    }

    private void addTables(List<Block> blocks, Step step) {
        if (!step.tables().isEmpty()) {
            blocks.add(head(step, "tables", "report.step.tables.head"));
            blocks.add(
                    new Block.Paragraph(
                            Line.join(
                                    ", ",
                                    step.tables().stream()
                                            .map(TableId::name)
                                            .map(Line::code)
                                            .toList())));
        }
    }

    private void addRemoval(List<Block> blocks, Step step) {
        Removal removal = step.removal();
        blocks.add(head(step, "delete", "report.step.delete.head"));
        if (removal.files().isEmpty()) {
            blocks.add(new Block.Paragraph(phrases.line("report.step.delete.none")));
        } else {
            blocks.add(new Block.Paragraph(phrases.line("report.step.delete.files")));
            blocks.add(new Block.Bullets(removal.files().stream().map(Line::code).toList()));
        }
        if (!removal.elements().isEmpty()) {
            blocks.add(new Block.Paragraph(phrases.line("report.step.code")));
            blocks.add(new Block.Bullets(removal.elements().stream().map(this::element).toList()));
        }
        blocks.add(
                new Block.Paragraph(
                        phrases.line(
                                        "report.step.delete.with",
                                        step.routes().size(),
                                        step.tables().size())
                                .then(phrases.line("report.step.delete.tests"))));
    }

    private Line element(Element element) {
        return Line.code(element.name())
                .then(phrases.line("report.place", Names.place(element.at())));
    }

    private Block.Heading head(Step step, String part, String key) {
        return new Block.Heading(3, step.context().id() + "-" + part, phrases.line(key));
    }

    private Block.Column column(String key, boolean numeric) {
        return new Block.Column(phrases.text(key), numeric);
    }
}
