package dev.seamwright.export.plan;

import dev.seamwright.export.document.Block;
import dev.seamwright.export.document.Inline;
import dev.seamwright.export.document.Line;
import dev.seamwright.export.document.Phrases;
import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.plan.CutKey;
import dev.seamwright.model.plan.SharedTable;
import dev.seamwright.model.plan.SplitTransaction;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Seam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The first page: what the plan comes down to, and what it rests on.
record Opening(Phrases phrases, PlanSubject subject, Names names) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Inline monolith = new Inline.Plain(subject.monolith().name());
        blocks.add(new Block.Heading(1, "plan", phrases.line("report.title", monolith)));
        blocks.add(
                new Block.Paragraph(
                        phrases.line(
                                "report.title.sub", new Inline.Strong(subject.plan().scenario()))));
        blocks.add(new Block.Figures(figures()));
        if (subject.plan().steps().stream().anyMatch(Opening::isCandidate)) {
            blocks.add(new Block.Paragraph(inShort()));
        }
        blocks.add(new Block.Heading(2, "basis", phrases.line("report.basis.head")));
        missing().forEach(key -> blocks.add(new Block.Note(phrases.line(key))));
        blocks.add(new Block.Bullets(basis()));
        return blocks;
    }

    private List<Block.Figure> figures() {
        List<Step> steps = subject.plan().steps();
        return List.of(
                figure(steps.size(), "report.figure.steps"),
                figure(Crossings.of(subject).total(), "report.figure.crossing"),
                figure(
                        count(
                                steps.stream()
                                        .flatMap(s -> s.shared().stream())
                                        .map(SharedTable::table)),
                        "report.figure.shared"),
                figure(
                        count(steps.stream().flatMap(s -> s.keysCut().stream()).map(CutKey::key)),
                        "report.figure.keys"),
                figure(
                        count(
                                steps.stream()
                                        .flatMap(s -> s.splitTransactions().stream())
                                        .map(SplitTransaction::transaction)),
                        "report.figure.split"),
                figure(
                        count(steps.stream().flatMap(s -> s.removal().files().stream())),
                        "report.figure.files"));
    }

    private static long count(Stream<?> things) {
        return things.distinct().count();
    }

    private Block.Figure figure(long value, String key) {
        return new Block.Figure(String.format(Locale.ROOT, "%,d", value), phrases.text(key));
    }

    private Line inShort() {
        List<Step> steps = subject.plan().steps().stream().filter(Opening::isCandidate).toList();
        Step first = steps.getFirst();
        Line begin =
                phrases.line(
                        "report.short.first",
                        names.link(first.context().id()),
                        first.seam().risk().value(),
                        first.routes().size(),
                        first.tables().size(),
                        first.shared().stream()
                                .filter(shared -> !shared.writes().isEmpty())
                                .map(SharedTable::table)
                                .distinct()
                                .count(),
                        first.splitTransactions().size());
        Step hardest =
                steps.stream()
                        .max(Comparator.comparingDouble(step -> step.seam().risk().value()))
                        .orElseThrow();
        List<String> reasons = RiskWords.mostly(phrases, hardest.seam().risk(), 2);
        return hardest.equals(first) || reasons.isEmpty()
                ? begin
                : begin.then(
                        phrases.line(
                                "report.short.last",
                                names.link(hardest.context().id()),
                                hardest.seam().risk().value(),
                                hardest.number(),
                                String.join(", ", reasons)));
    }

    private static boolean isCandidate(Step step) {
        return step.seam().role() == Seam.Role.CANDIDATE;
    }

    private List<Line> basis() {
        List<Line> items = new ArrayList<>();
        items.add(read());
        items.add(calls());
        unresolved(items);
        absent(items);
        List<Step> steps = subject.plan().steps();
        if (!steps.isEmpty()) {
            double least = steps.stream().mapToDouble(s -> s.seam().confidence()).min().orElse(0);
            double most = steps.stream().mapToDouble(s -> s.seam().confidence()).max().orElse(0);
            items.add(
                    Math.round(least) == Math.round(most)
                            ? phrases.line("report.basis.confidence.same", least)
                            : phrases.line("report.basis.confidence", least, most));
        }
        items.add(
                phrases.line(
                        subject.plan().order().exact()
                                ? "report.basis.exact"
                                : "report.basis.searched"));
        List<NodeId> staying = Closing.staying(subject);
        items.add(
                staying.isEmpty()
                        ? phrases.line("report.basis.nothing-left")
                        : phrases.line("report.basis.stays", staying.size()));
        items.add(phrases.line("report.basis.without"));
        return items;
    }

    private Line read() {
        List<SourceFile> files = subject.monolith().files();
        long unread = files.stream().filter(file -> file.unread() != null).count();
        long lines = files.stream().mapToLong(SourceFile::lines).sum();
        return phrases.line("report.basis.read", files.size() - unread, lines, unread);
    }

    private Line calls() {
        List<CallTally> calls = subject.monolith().gaps().calls();
        long resolved = calls.stream().mapToLong(CallTally::resolved).sum();
        long external = calls.stream().mapToLong(CallTally::external).sum();
        long unresolved = calls.stream().mapToLong(CallTally::unresolved).sum();
        return phrases.line(
                "report.basis.calls",
                resolved + external + unresolved,
                resolved,
                external,
                unresolved);
    }

    private void unresolved(List<Line> items) {
        Map<Unresolved.Kind, Integer> kinds = new TreeMap<>();
        List<Unresolved> gaps = subject.monolith().gaps().unresolved();
        gaps.forEach(gap -> kinds.merge(gap.kind(), 1, Integer::sum));
        if (!gaps.isEmpty()) {
            List<String> parts = new ArrayList<>();
            kinds.forEach(
                    (kind, count) ->
                            parts.add(phrases.text("unresolved." + kind.name()) + ": " + count));
            items.add(
                    phrases.line("report.basis.unresolved", gaps.size(), String.join(", ", parts)));
        }
    }

    /// What the plan would need and the import did not find.
    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        Monolith monolith = subject.monolith();
        boolean accesses =
                monolith.references().stream()
                        .map(Reference::kind)
                        .anyMatch(k -> k == ReferenceKind.READ || k == ReferenceKind.WRITE);
        if (monolith.tables().isEmpty()) {
            missing.add("report.basis.no-tables");
        } else if (!accesses) {
            missing.add("report.basis.no-access");
        } else if (monolith.entryPoints().transactions().isEmpty()) {
            missing.add("report.basis.no-transactions");
        }
        if (monolith.entryPoints().routes().isEmpty()) {
            missing.add("report.basis.no-routes");
        }
        return missing;
    }

    private void absent(List<Line> items) {
        List<Step> steps = subject.plan().steps();
        List<String> everywhere = new ArrayList<>();
        List<String> somewhere = new ArrayList<>();
        for (RiskFactor factor : RiskFactor.values()) {
            long count =
                    steps.stream()
                            .filter(step -> step.seam().risk().absent().contains(factor))
                            .count();
            if (count > 0) {
                (count == steps.size() ? everywhere : somewhere)
                        .add(RiskWords.name(phrases, factor));
            }
        }
        if (!everywhere.isEmpty()) {
            items.add(phrases.line("report.basis.absent", String.join(", ", everywhere)));
        }
        if (!somewhere.isEmpty()) {
            items.add(phrases.line("report.basis.absent.some", String.join(", ", somewhere)));
        }
    }
}
