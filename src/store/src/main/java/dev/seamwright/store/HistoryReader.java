package dev.seamwright.store;

import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.History;

import java.time.Instant;
import java.util.List;

/// Reads back what [HistoryWriter] wrote.
final class HistoryReader {

    private final FactReader reader;

    HistoryReader(FactReader reader) {
        this.reader = reader;
    }

    History read(History.Extent extent) {
        return new History(extent, commits(), owners());
    }

    private List<Commit> commits() {
        int count = reader.all("history_commit", row -> row.getInt(1)).size();
        List<List<String>> files =
                reader.byOwner("history_file", count, row -> reader.text(row, 3));
        List<List<String>> tickets =
                reader.byOwner("history_ticket", count, row -> reader.text(row, 3));
        return reader.all(
                "history_commit",
                row -> {
                    int id = row.getInt(1);
                    return new Commit(
                            row.string(2),
                            reader.text(row, 3),
                            Instant.ofEpochSecond(row.getLong(4)),
                            files.get(id),
                            tickets.get(id),
                            row.getInt(5) != 0,
                            row.getInt(6) != 0);
                });
    }

    private List<History.Owner> owners() {
        int count = reader.all("history_owner", row -> row.getInt(1)).size();
        List<List<String>> teams =
                reader.byOwner("history_owner_team", count, row -> reader.text(row, 3));
        return reader.all(
                "history_owner",
                row -> new History.Owner(reader.text(row, 2), teams.get(row.getInt(1))));
    }
}
