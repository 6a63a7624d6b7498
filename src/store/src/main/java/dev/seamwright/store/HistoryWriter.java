package dev.seamwright.store;

import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.History;

import java.sql.SQLException;

/// Writes commits with their files, and who answers for what.
final class HistoryWriter {

    private final FactWriter writer;

    HistoryWriter(FactWriter writer) {
        this.writer = writer;
    }

    void write(History history) throws SQLException {
        for (Commit commit : history.commits()) {
            int id =
                    writer.add(
                            "history_commit",
                            commit.id(),
                            writer.text(commit.author()),
                            commit.date().getEpochSecond(),
                            commit.merge() ? 1 : 0,
                            commit.bulk() ? 1 : 0);
            for (String file : commit.files()) {
                writer.add("history_file", id, writer.text(file));
            }
            for (String ticket : commit.tickets()) {
                writer.add("history_ticket", id, writer.text(ticket));
            }
            writer.factDone();
        }
        for (History.Owner owner : history.owners()) {
            int id = writer.add("history_owner", writer.text(owner.pattern()));
            for (String team : owner.teams()) {
                writer.add("history_owner_team", id, writer.text(team));
            }
        }
    }
}
