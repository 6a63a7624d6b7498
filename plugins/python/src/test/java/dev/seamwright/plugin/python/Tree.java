package dev.seamwright.plugin.python;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.importing.FileReading;
import dev.seamwright.model.importing.SourceText;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.plugin.python.syntax.PythonFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A small tree of source to import.
record Tree(List<SourceText> sources) {

    /// What came of an import.
    record Imported(List<SourceFile> files, Facts facts) {}

    /// Every `.py` file below a folder.
    static Tree of(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            return new Tree(
                    paths.filter(path -> path.toString().endsWith(".py"))
                            .map(path -> source(root, path))
                            .sorted(Comparator.comparing(SourceText::path))
                            .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// One file.
    static Tree of(String path, String text) {
        return of(Map.of(path, text));
    }

    /// Files by path.
    static Tree of(Map<String, String> files) {
        List<SourceText> sources = new ArrayList<>();
        new TreeMap<>(files)
                .forEach(
                        (path, text) ->
                                sources.add(
                                        new SourceText(
                                                path, text.getBytes(StandardCharsets.UTF_8))));
        return new Tree(sources);
    }

    private static SourceText source(Path root, Path path) {
        try {
            String relative = root.relativize(path).toString().replace('\\', '/');
            return new SourceText(relative, Files.readAllBytes(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Imported imported() {
        PythonImporter importer = new PythonImporter();
        return link(importer, sources.stream().map(importer::read).toList());
    }

    /// Links readings that were made in any order.
    static Imported link(PythonImporter importer, List<FileReading<PythonFile>> readings) {
        List<FileReading.Read<PythonFile>> read = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>();
        readings.stream()
                .sorted(Comparator.comparing(reading -> reading.file().path()))
                .forEach(
                        reading -> {
                            files.add(reading.file());
                            if (reading instanceof FileReading.Read<PythonFile> outline) {
                                read.add(outline);
                            }
                        });
        return new Imported(files, importer.link(read, Progress.SILENT, Cancellation.NEVER));
    }
}
