package dev.seamwright.export.table;

import dev.seamwright.model.monolith.History;

import java.util.List;

/// Facts from version control as tables.
final class HistoryFacts {

    private HistoryFacts() {}

    /// Dates are written as ISO 8601 has them, in UTC. Merges have no files.
    static Sheet commits(History history) {
        return Sheet.of(
                List.of("id", "author", "date", "files", "bulk"),
                history.commits(),
                commit ->
                        List.of(
                                commit.id(),
                                commit.author(),
                                commit.date().toString(),
                                commit.files(),
                                commit.bulk()));
    }

    static Sheet owners(History history) {
        return Sheet.of(
                List.of("pattern", "teams"),
                history.owners(),
                owner -> List.of(owner.pattern(), owner.teams()));
    }
}
