package dev.seamwright.plugin.sql;

import dev.seamwright.plugin.sql.ddl.Reading;
import dev.seamwright.plugin.sql.ddl.SchemaChange;

import java.util.List;

/// What one script does, in order, and what of it was not understood.
///
/// @param production whether its tables count as the schema
/// @param lines physical lines
public record SqlFile(
        String path,
        boolean production,
        int lines,
        List<SchemaChange> changes,
        List<Reading.Gap> gaps) {

    public SqlFile {
        changes = List.copyOf(changes);
        gaps = List.copyOf(gaps);
    }
}
