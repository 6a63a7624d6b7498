package dev.seamwright.workspace;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.importing.FileReading;
import dev.seamwright.model.importing.Importer;
import dev.seamwright.model.importing.SourceText;
import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Monolith.EntryPoints;
import dev.seamwright.model.monolith.Monolith.Gaps;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Unread;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A language of one-word statements, one on each line:
///
/// - `reads TABLE` and `writes TABLE` by the file,
/// - `table NAME COLUMN…` declares a table, where `COLUMN>TABLE` is a foreign key,
/// - `broken` makes a bad file, `crash` and `deep` a bad importer,
/// - `unlinkable` an importer that fails only when all is read.
///
/// `.toy` files are code, `.ddl` files are schema.
final class ToyImporter implements Importer<List<String>> {

    private final String extension;
    private final Origin origin;

    private ToyImporter(String extension, Origin origin) {
        this.extension = extension;
        this.origin = origin;
    }

    static List<Importer<?>> both() {
        return List.of(new ToyImporter(".toy", Origin.ORM), new ToyImporter(".ddl", Origin.DDL));
    }

    @Override
    public String language() {
        return extension.substring(1);
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean claims(String path) {
        return path.endsWith(extension);
    }

    @Override
    public boolean readsSchemas() {
        return origin == Origin.DDL;
    }

    @Override
    public FileReading<List<String>> read(SourceText source) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        if (text.startsWith("crash")) {
            throw new IllegalStateException("a bug of the importer");
        }
        if (text.startsWith("deep")) {
            throw new StackOverflowError();
        }
        List<String> lines = text.lines().toList();
        return text.startsWith("broken")
                ? new FileReading.Unread<>(
                        file(source, lines, new Unread(Unread.Reason.SYNTAX, "broken", 1)))
                : new FileReading.Read<>(file(source, lines, null), lines);
    }

    private SourceFile file(SourceText source, List<String> lines, @Nullable Unread why) {
        return new SourceFile(source.path(), language(), lines.size(), Set.of(), why);
    }

    @Override
    public Facts link(
            List<FileReading.Read<List<String>>> files,
            Progress progress,
            Cancellation cancellation) {
        List<Element> elements = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        List<CallTally> calls = new ArrayList<>();
        for (FileReading.Read<List<String>> read : files) {
            cancellation.check();
            if (read.facts().contains("unlinkable")) {
                throw new IllegalStateException("a bug of the importer");
            }
            String path = read.file().path();
            ElementId id = ElementId.file(path);
            Location start = new Location(path, 1);
            elements.add(
                    new Element(
                            id,
                            ElementKind.MODULE,
                            path.substring(path.lastIndexOf('/') + 1),
                            id.enclosing().orElseThrow(),
                            start,
                            read.file().lines()));
            calls.add(new CallTally(path, 1, 0, 0));
            for (int line = 1; line <= read.facts().size(); line++) {
                String[] words = read.facts().get(line - 1).split(" ", -1);
                Evidence evidence = new Evidence(new Location(path, line), Certainty.CERTAIN);
                switch (words[0]) {
                    case "reads" -> references.add(use(id, words, ReferenceKind.READ, evidence));
                    case "writes" -> references.add(use(id, words, ReferenceKind.WRITE, evidence));
                    case "table" -> tables.add(table(words, evidence.at(), id));
                    default -> {}
                }
            }
            progress.advance(1);
        }
        return new Facts(
                elements, tables, references, EntryPoints.NONE, new Gaps(List.of(), calls));
    }

    private static Reference use(
            ElementId from, String[] words, ReferenceKind kind, Evidence evidence) {
        return new Reference(from, new TableId(words[1]), kind, evidence);
    }

    private Table table(String[] words, Location at, ElementId model) {
        Declaration here = new Declaration(origin, at);
        List<String> columns = Arrays.asList(words).subList(2, words.length);
        return new Table(
                new TableId(words[1]),
                columns.stream()
                        .map(column -> column.split(">", -1)[0])
                        .map(name -> new Column(name, origin == Origin.DDL ? "integer" : "", true))
                        .toList(),
                origin == Origin.DDL ? List.of("id") : List.of(),
                columns.stream()
                        .map(column -> column.split(">", -1))
                        .filter(parts -> parts.length == 2)
                        .map(
                                parts ->
                                        new ForeignKey(
                                                List.of(parts[0]),
                                                new TableId(parts[1]),
                                                List.of(),
                                                List.of(here)))
                        .toList(),
                List.of(here),
                Stream.of(model).filter(id -> origin == Origin.ORM).toList());
    }
}
