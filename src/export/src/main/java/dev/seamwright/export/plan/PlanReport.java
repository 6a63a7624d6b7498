package dev.seamwright.export.plan;

import dev.seamwright.export.document.Block;
import dev.seamwright.export.document.Document;
import dev.seamwright.export.document.HtmlWriter;
import dev.seamwright.export.document.Line;
import dev.seamwright.export.document.MarkdownWriter;
import dev.seamwright.export.document.Phrases;
import dev.seamwright.model.plan.Step;
import dev.seamwright.wording.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Writes plans as documents. The same plan always gives the same bytes.
public final class PlanReport {

    /// What the two documents are called in the folder that they are written to.
    public static final String MARKDOWN_FILE = "plan.md";

    /// See [#MARKDOWN_FILE].
    public static final String HTML_FILE = "plan.html";

    private final Phrases phrases;

    public PlanReport(Words words) {
        this.phrases = new Phrases(words);
    }

    /// The plan as GitHub-flavoured Markdown.
    public String markdown(PlanSubject subject) {
        return MarkdownWriter.write(document(subject));
    }

    /// The plan as one HTML file with a picture.
    public String html(PlanSubject subject) {
        return HtmlWriter.write(document(subject));
    }

    /// Writes both into a folder, which is made if it is not there. Earlier ones are replaced.
    ///
    /// @return the files written
    /// @throws IOException if the folder or a file cannot be written
    public List<Path> write(PlanSubject subject, Path folder) throws IOException {
        Files.createDirectories(folder);
        return List.of(
                replace(folder.resolve(MARKDOWN_FILE), markdown(subject)),
                replace(folder.resolve(HTML_FILE), html(subject)));
    }

    /// Leaves an earlier file whole until the new one is.
    private static Path replace(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(draft, text);
            return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// For every neighbouring pair of the order, why it is not the other way round, as plain text.
    public List<String> reasons(PlanSubject subject) {
        OrderSection section = new OrderSection(phrases, subject, new Names(subject.scenario()));
        return subject.plan().order().swaps().stream()
                .map(section::reason)
                .map(Line::text)
                .toList();
    }

    private Document document(PlanSubject subject) {
        Names names = new Names(subject.scenario());
        Crossings crossings = Crossings.of(subject);
        List<Block> blocks = new ArrayList<>();
        Opening opening = new Opening(phrases, subject, names);
        blocks.addAll(opening.blocks());
        blocks.addAll(new OrderSection(phrases, subject, names).blocks());
        blocks.addAll(new CrossingSection(phrases, subject, names, crossings).blocks());
        for (Step step : subject.plan().steps()) {
            blocks.addAll(new StepSection(phrases, subject, names, crossings).blocks(step));
        }
        blocks.addAll(new Closing(phrases, subject).blocks());
        String title = phrases.text("report.title", subject.monolith().name());
        return new Document(title, "en", blocks);
    }
}
