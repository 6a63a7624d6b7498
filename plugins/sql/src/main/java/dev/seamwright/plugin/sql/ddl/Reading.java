package dev.seamwright.plugin.sql.ddl;

import java.util.List;

/// What was made of one statement.
///
/// @param changes in order; none where the statement shapes no table
/// @param gaps parts that were not understood
public record Reading(List<SchemaChange> changes, List<Gap> gaps) {

    /// A statement that shapes no table.
    static final Reading NOTHING = new Reading(List.of(), List.of());

    public Reading {
        changes = List.copyOf(changes);
        gaps = List.copyOf(gaps);
    }

    static Reading of(SchemaChange change, List<Gap> gaps) {
        return new Reading(List.of(change), gaps);
    }

    static Reading gap(Gap gap) {
        return new Reading(List.of(), List.of(gap));
    }

    /// Something that was not understood.
    ///
    /// @param words the first of it
    public record Gap(String words, int line) {}
}
