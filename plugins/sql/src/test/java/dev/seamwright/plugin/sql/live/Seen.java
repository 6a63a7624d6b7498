package dev.seamwright.plugin.sql.live;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.importing.FileReading;
import dev.seamwright.model.importing.SourceText;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.plugin.sql.SqlFile;
import dev.seamwright.plugin.sql.SqlImporter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// What facts say, one line each and without places, so that two witnesses can be compared.
final class Seen {

    private Seen() {}

    static List<String> script(String script) {
        SqlImporter importer = new SqlImporter();
        byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
        if (importer.read(new SourceText("dump.sql", bytes))
                instanceof FileReading.Read<SqlFile> read) {
            return of(importer.link(List.of(read), Progress.SILENT, Cancellation.NEVER));
        }
        throw new IllegalArgumentException(script);
    }

    static List<String> of(Facts facts) {
        Stream<String> elements =
                facts.elements().stream()
                        .filter(element -> element.kind() == ElementKind.FUNCTION)
                        .map(Element::name)
                        .map(name -> "routine " + name);
        Stream<String> references =
                facts.references().stream()
                        .map(
                                one ->
                                        "%s %s > %s"
                                                .formatted(
                                                        one.kind(),
                                                        name(one.from()),
                                                        name(one.to())));
        Stream<String> gaps = facts.gaps().unresolved().stream().map(gap -> "gap " + gap.name());
        return Stream.of(facts.tables().stream().flatMap(Seen::lines), elements, references, gaps)
                .flatMap(lines -> lines)
                .sorted()
                .toList();
    }

    private static Stream<String> lines(Table table) {
        String id = table.kind() + " " + table.id();
        return Stream.of(
                        Stream.of(id + " has " + table.columns()),
                        Stream.of(id + " is known by " + table.primaryKey()),
                        table.foreignKeys().stream()
                                .map(
                                        key ->
                                                "%s points by %s at %s %s"
                                                        .formatted(
                                                                id,
                                                                key.columns(),
                                                                key.target(),
                                                                key.targetColumns())),
                        table.indexes().stream()
                                .map(
                                        index ->
                                                "%s is found by %s %s %s"
                                                        .formatted(
                                                                id,
                                                                index.name(),
                                                                index.columns(),
                                                                index.unique())))
                .flatMap(lines -> lines);
    }

    private static String name(NodeId id) {
        return id instanceof ElementId
                ? id.text().substring(id.text().indexOf(':') + 1)
                : id.text();
    }
}
