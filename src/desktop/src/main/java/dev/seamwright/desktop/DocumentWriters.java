package dev.seamwright.desktop;

import dev.seamwright.desktop.plan.PlanWriter;
import dev.seamwright.desktop.shell.PlanWriters;
import dev.seamwright.export.plan.PlanReport;
import dev.seamwright.export.plan.PlanSubject;
import dev.seamwright.wording.Words;
import dev.seamwright.workspace.OpenProject;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes plans as Markdown and HTML.
final class DocumentWriters implements PlanWriters {

    private final PlanReport report;

    DocumentWriters(Words words) {
        report = new PlanReport(words);
    }

    @Override
    public PlanWriter of(OpenProject project) {
        return (scenario, plan, folder) -> {
            try {
                return report.write(new PlanSubject(project.graph(), scenario, plan), folder);
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        };
    }
}
