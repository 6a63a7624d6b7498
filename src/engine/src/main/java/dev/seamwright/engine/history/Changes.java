package dev.seamwright.engine.history;

import dev.seamwright.engine.graph.FileUnits;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.NodeId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The commits of a monolith that say something about its production code.
public final class Changes {

    /// With fewer commits than this a share of them says nothing.
    private static final int FEWEST = 20;

    private final List<Change> all;

    private Changes(List<Change> all) {
        this.all = List.copyOf(all);
    }

    /// Reads the changes off the history of a graph's monolith.
    public static Changes of(ReferenceGraph graph) {
        List<Change> found = new ArrayList<>();
        for (Commit commit : graph.monolith().history().commits()) {
            if (!commit.merge() && !commit.bulk()) {
                List<NodeId> units = units(commit, graph.files());
                if (!units.isEmpty()) {
                    found.add(new Change(commit, units));
                }
            }
        }
        return new Changes(found);
    }

    private static List<NodeId> units(Commit commit, FileUnits files) {
        TreeSet<NodeId> units = new TreeSet<>();
        commit.files().stream().map(files::main).flatMap(Optional::stream).forEach(units::add);
        return List.copyOf(units);
    }

    /// Whether there is enough history to conclude anything from it.
    public boolean isKnown() {
        return all.size() >= FEWEST;
    }

    /// The changes, the newest first.
    public List<Change> all() {
        return all;
    }

    /// As [#all], one at a time.
    public Stream<Change> stream() {
        return all.stream();
    }
}
