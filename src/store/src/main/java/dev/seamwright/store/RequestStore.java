package dev.seamwright.store;

import dev.seamwright.model.importing.HistoryReader.Span;
import dev.seamwright.model.importing.ImportRequest;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps what was asked for when the facts were imported.
final class RequestStore {

    private final Database database;

    RequestStore(Database database) {
        this.database = database;
    }

    /// Part of a transaction, into an empty table.
    void write(ImportRequest request) throws SQLException {
        add(ImportSetting.ROOT, request.roots());
        add(ImportSetting.SCHEMA, request.schemas());
        add(ImportSetting.DATABASE, request.databases());
        add(ImportSetting.EXCLUDE, request.excludes());
        Span span = request.history();
        if (!span.isEmpty()) {
            add(ImportSetting.HISTORY, List.of(""));
            add(ImportSetting.SINCE, Optional.ofNullable(span.since()).stream().toList());
            add(ImportSetting.UNTIL, Optional.ofNullable(span.until()).stream().toList());
        }
    }

    /// Nothing before the first import.
    Optional<ImportRequest> read() {
        List<Path> roots = paths(ImportSetting.ROOT);
        return roots.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ImportRequest(
                                roots,
                                paths(ImportSetting.SCHEMA),
                                values(ImportSetting.DATABASE),
                                values(ImportSetting.EXCLUDE),
                                span()));
    }

    private Span span() {
        return values(ImportSetting.HISTORY).isEmpty()
                ? Span.NONE
                : new Span(moment(ImportSetting.SINCE), moment(ImportSetting.UNTIL));
    }

    private @Nullable Instant moment(ImportSetting role) {
        List<String> values = values(role);
        try {
            return values.isEmpty() ? null : Instant.parse(values.getFirst());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a moment: " + values.getFirst(), e);
        }
    }

    private List<Path> paths(ImportSetting role) {
        return values(role).stream().map(Path::of).toList();
    }

    private List<String> values(ImportSetting role) {
        return database.query(
                "SELECT value FROM import_setting WHERE role = ? ORDER BY id",
                row -> FactReader.string(row, 1),
                role.name());
    }

    private void add(ImportSetting role, List<?> values) throws SQLException {
        for (Object value : values) {
            database.update(
                    "INSERT INTO import_setting (role, value) VALUES (?, ?)",
                    role.name(),
                    value.toString());
        }
    }
}
