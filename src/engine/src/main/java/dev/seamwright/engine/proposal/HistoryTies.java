package dev.seamwright.engine.proposal;

import dev.seamwright.model.monolith.Commit;

import java.util.List;

/// Ties that history makes: each of n files that one commit changes is tied to each other with 1/(n
/// − 1). Merges are left to the commits that they join; bulk commits, and those that touch more
/// files than anybody changes for one reason, say nothing.
final class HistoryTies {

    private static final int MOST_FILES = 20;

    private HistoryTies() {}

    static Affinity of(Nodes nodes, FileVertices files) {
        Affinity ties = new Affinity();
        for (Commit commit : nodes.graph().monolith().history().commits()) {
            if (!commit.merge() && !commit.bulk()) {
                List<Integer> changed =
                        commit.files().stream()
                                .map(files::of)
                                .filter(vertex -> vertex >= 0)
                                .distinct()
                                .sorted()
                                .toList();
                if (changed.size() <= MOST_FILES) {
                    ties.addAll(changed);
                }
            }
        }
        return ties;
    }
}
