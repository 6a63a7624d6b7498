package dev.seamwright.cli;

import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.export.table.SeamExplanation;
import dev.seamwright.export.table.SeamExplanation.Explained;
import dev.seamwright.export.table.SheetFormat;
import dev.seamwright.export.table.TermEvidence;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.model.seam.Term;
import dev.seamwright.wording.Nearest;
import dev.seamwright.workspace.OpenProject;

import java.nio.file.Path;
import java.util.List;

/// Opens the figures of one context down to the line.
///
/// @param around where to print
/// @param limit findings told of each term in text
record ExplainWork(Surroundings around, int limit) {

    int run(Path path, ScenarioOption option, String name, SheetFormat format) {
        try (OpenProject project = new Projects(around).open(path)) {
            Scenario scenario = option.in(project).scenario();
            Context context = context(scenario, name);
            Scoring scoring = Scoring.of(project.graph(), project.file().weights());
            SeamExplanation explained = new SeamExplanation(scoring, scenario, context);
            switch (format) {
                case TEXT -> tell(context, explained);
                case CSV ->
                        around.terminal().results(out -> format.write(explained.findings(), out));
                case JSON -> around.terminal().results(explained::writeJson);
            }
            return Exit.CLEAN;
        }
    }

    /// The context of a name, in whatever case where that is clear.
    private static Context context(Scenario scenario, String name) {
        List<Context> contexts = scenario.contexts();
        List<Context> same = contexts.stream().filter(c -> c.name().equals(name)).toList();
        List<Context> alike =
                contexts.stream().filter(c -> c.name().equalsIgnoreCase(name)).toList();
        if (same.size() == 1) {
            return same.getFirst();
        }
        if (alike.size() == 1) {
            return alike.getFirst();
        }
        if (contexts.isEmpty()) {
            throw new Refused("cli.seams.empty", scenario.name());
        }
        List<String> names = contexts.stream().map(Context::name).toList();
        String all = String.join(", ", names);
        throw Nearest.to(name, names)
                .map(near -> new Refused("cli.context.unknown.near", name, near, all))
                .orElseGet(() -> new Refused("cli.context.unknown", name, all));
    }

    private void tell(Context context, SeamExplanation explained) {
        Seam seam = explained.seam();
        Terminal terminal = around.terminal();
        terminal.heading(
                around.text(
                        "cli.explain.head",
                        Shown.of(context.name()),
                        seam.risk().value(),
                        seam.independence().value(),
                        seam.confidence()));
        terminal.result("");
        terminal.heading(around.text("cli.explain.risk"));
        explained.risk().forEach(this::tell);
        tellAbsent("cli.seams.absent.context", seam.risk().absent());
        terminal.result("");
        terminal.heading(around.text("cli.explain.independence"));
        explained.independence().forEach(this::tell);
        tellAbsent("cli.explain.absent.references", seam.independence().absent());
    }

    private void tellAbsent(String key, List<? extends Enum<?>> kinds) {
        if (!kinds.isEmpty()) {
            List<String> names = kinds.stream().map(this::nameOf).toList();
            around.terminal().result(around.text(key, String.join(", ", names)));
        }
    }

    private void tell(Explained explained) {
        Term<?> term = explained.term();
        around.terminal()
                .result(
                        around.text(
                                "cli.explain.term",
                                term.contribution(),
                                nameOf(term.kind()),
                                measured(term),
                                term.value(),
                                term.weight()));
        List<TermEvidence> findings = explained.findings();
        findings.stream().limit(limit).forEach(this::tell);
        if (findings.size() > limit) {
            around.terminal().result(around.text("cli.explain.more", findings.size() - limit));
        }
    }

    private void tell(TermEvidence found) {
        String place = found.line() > 0 ? found.path() + ":" + found.line() : found.path();
        String to = String.join(", ", found.to());
        around.terminal()
                .result(
                        "        "
                                + Shown.of(place)
                                + "  "
                                + Shown.of(found.from())
                                + " "
                                + found.kind()
                                + (found.kind().equals("commit") || to.isEmpty()
                                        ? ""
                                        : " " + Shown.of(to)));
    }

    private String nameOf(Enum<?> kind) {
        return switch (kind) {
            case ReferenceKind reference -> around.text("reference." + reference.name());
            case RiskFactor factor -> around.text("risk." + factor.name());
            default -> kind.name();
        };
    }

    private String measured(Term<?> term) {
        return term.kind() instanceof RiskFactor factor
                ? around.text("risk.measured." + factor.name(), term.measured())
                : around.text("cli.explain.crossing", term.measured());
    }
}
