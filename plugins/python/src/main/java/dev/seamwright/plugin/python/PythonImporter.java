package dev.seamwright.plugin.python;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.importing.FactsCodec;
import dev.seamwright.model.importing.FileReading;
import dev.seamwright.model.importing.Importer;
import dev.seamwright.model.importing.SourceText;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.plugin.python.keep.OutlineCodec;
import dev.seamwright.plugin.python.parse.PythonParser;
import dev.seamwright.plugin.python.parse.PythonParser.Outcome;
import dev.seamwright.plugin.python.syntax.PythonFile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads Python.
public final class PythonImporter implements Importer<PythonFile> {

    private static final String LANGUAGE = "Python";

    /// Made by the service loader.
    public PythonImporter() {}

    @Override
    public String language() {
        return LANGUAGE;
    }

    @Override
    public int version() {
        return 7;
    }

    @Override
    public boolean claims(String path) {
        return path.endsWith(".py");
    }

    @Override
    public boolean readsSchemas() {
        return false;
    }

    @Override
    public Optional<FactsCodec<PythonFile>> codec() {
        return Optional.of(new OutlineCodec());
    }

    @Override
    public FileReading<PythonFile> read(SourceText source) {
        String path = source.path();
        return switch (PythonParser.parse(source.bytes())) {
            case Outcome.Parsed(var body, String text) -> {
                Set<FileTrait> traits = FileTraits.of(path, text);
                int lines = lines(text);
                SourceFile file = new SourceFile(path, LANGUAGE, lines, traits, null);
                yield new FileReading.Read<>(
                        file, new PythonFile(path, lines, file.traits(), body));
            }
            case Outcome.Refused(var reason) -> {
                Set<FileTrait> traits = FileTraits.of(path, "");
                yield new FileReading.Unread<>(new SourceFile(path, LANGUAGE, 0, traits, reason));
            }
        };
    }

    @Override
    public Facts link(
            List<FileReading.Read<PythonFile>> files,
            Progress progress,
            Cancellation cancellation) {
        List<PythonFile> outlines = files.stream().map(FileReading.Read::facts).toList();
        return new Linking(outlines, progress, cancellation).link();
    }

    /// Physical lines; a last line without an end counts too.
    private static int lines(String text) {
        int lines = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        return text.isEmpty() || text.endsWith("\n") ? lines : lines + 1;
    }
}
