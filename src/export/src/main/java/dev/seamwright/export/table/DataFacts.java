package dev.seamwright.export.table;

import static dev.seamwright.export.table.FactKind.lower;

import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.TableKind;

import java.util.ArrayList;
import java.util.List;

/// Facts about tables as tables.
final class DataFacts {

    private DataFacts() {}

    static Sheet tables(Monolith monolith) {
        return Sheet.of(
                List.of("table", "origin", "declared_in", "line", "element"),
                monolith.tables().stream()
                        .filter(table -> table.kind() == TableKind.TABLE)
                        .toList(),
                table ->
                        List.of(
                                table.id().name(),
                                origin(table.declarations()),
                                table.at().path(),
                                table.at().line(),
                                table.models().stream().map(NodeId::text).toList()));
    }

    static Sheet foreignKeys(Monolith monolith) {
        List<Held> keys = new ArrayList<>();
        for (Table table : monolith.tables()) {
            table.foreignKeys().forEach(key -> keys.add(new Held(table.id(), key)));
        }
        return Sheet.of(
                List.of(
                        "from_table",
                        "from_columns",
                        "to_table",
                        "to_columns",
                        "origin",
                        "declared_in",
                        "line"),
                keys,
                held ->
                        List.of(
                                held.table.name(),
                                held.key.columns(),
                                held.key.target().name(),
                                held.key.targetColumns(),
                                origin(held.key.declarations()),
                                held.key.at().path(),
                                held.key.at().line()));
    }

    private record Held(TableId table, ForeignKey key) {}

    static Sheet tableAccess(Monolith monolith) {
        List<Reference> uses =
                monolith.references().stream()
                        .filter(
                                reference ->
                                        reference.kind() == ReferenceKind.READ
                                                || reference.kind() == ReferenceKind.WRITE)
                        .toList();
        return Sheet.of(
                List.of("element", "table", "mode", "via", "path", "line", "certainty"),
                uses,
                use ->
                        List.of(
                                use.from().text(),
                                use.to() instanceof TableId table ? table.name() : use.to().text(),
                                lower(use.kind()),
                                lower(use.via()),
                                use.evidence().at().path(),
                                use.evidence().at().line(),
                                lower(use.evidence().certainty())));
    }

    /// Migrations only confirm what one of the two says.
    private static String origin(List<Declaration> declarations) {
        boolean code = declarations.stream().anyMatch(one -> one.origin() == Origin.ORM);
        boolean schema = declarations.stream().anyMatch(one -> one.origin() == Origin.DDL);
        return code && schema ? "both" : lower(code ? Origin.ORM : Origin.DDL);
    }
}
