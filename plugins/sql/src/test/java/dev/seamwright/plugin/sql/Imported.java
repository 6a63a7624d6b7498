package dev.seamwright.plugin.sql;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.importing.FileReading;
import dev.seamwright.model.importing.SourceText;
import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableIndex;
import dev.seamwright.model.monolith.TableKind;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the importer makes of some scripts, as text.
final class Imported {

    private final SqlImporter importer = new SqlImporter();
    private final List<FileReading.Read<SqlFile>> read = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    static Imported folder(Path folder) throws IOException {
        Imported imported = new Imported();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (imported.importer.claims(path)) {
                    imported.add(path, Files.readAllBytes(file));
                }
            }
        }
        return imported;
    }

    static Imported script(String script) {
        Imported imported = new Imported();
        imported.add("schema.sql", script.getBytes(StandardCharsets.UTF_8));
        return imported;
    }

    void add(String path, byte[] bytes) {
        FileReading<SqlFile> reading = importer.read(new SourceText(path, bytes));
        SourceFile file = reading.file();
        line("file %s, %d lines %s".formatted(file.path(), file.lines(), file.traits()));
        if (file.unread() != null) {
            line("    unread: %s".formatted(file.unread().reason()));
        }
        if (reading instanceof FileReading.Read<SqlFile> successful) {
            read.add(successful);
        }
    }

    List<SqlFile> files() {
        return read.stream().map(FileReading.Read::facts).toList();
    }

    Facts link() {
        return importer.link(read, Progress.SILENT, Cancellation.NEVER);
    }

    String facts() {
        Facts facts = link();
        facts.tables().forEach(this::table);
        for (Element element : facts.elements()) {
            line(
                    "%s %s at %s, %d lines"
                            .formatted(
                                    element.kind(), element.id(), element.at(), element.lines()));
        }
        for (Reference reference : facts.references()) {
            line(
                    "%s %s > %s at %s"
                            .formatted(
                                    reference.kind(),
                                    reference.from(),
                                    reference.to(),
                                    reference.evidence().at()));
        }
        for (Unresolved gap : facts.gaps().unresolved()) {
            line("%s [%s] at %s".formatted(gap.kind(), gap.name(), gap.at()));
        }
        return text.toString();
    }

    private void table(Table table) {
        String kind = table.kind() == TableKind.VIEW ? "view" : "table";
        line("%s %s at %s".formatted(kind, table.id(), places(table.declarations())));
        for (Column column : table.columns()) {
            line(
                    "    %s %s%s"
                            .formatted(
                                    column.name(), column.type(), column.nullable() ? "" : " !"));
        }
        if (!table.primaryKey().isEmpty()) {
            line("    primary key %s".formatted(table.primaryKey()));
        }
        for (ForeignKey key : table.foreignKeys()) {
            line(
                    "    key %s > %s %s at %s"
                            .formatted(
                                    key.columns(),
                                    key.target(),
                                    key.targetColumns(),
                                    places(key.declarations())));
        }
        for (TableIndex index : table.indexes()) {
            String word = index.unique() ? "unique" : "index";
            line("    %s %s %s at %s".formatted(word, index.name(), index.columns(), index.at()));
        }
    }

    private static String places(List<Declaration> declarations) {
        return declarations.stream()
                .map(declaration -> declaration.at().toString())
                .collect(Collectors.joining(", "));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
