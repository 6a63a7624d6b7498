package dev.seamwright.engine.coupling;

import dev.seamwright.engine.history.Change;
import dev.seamwright.engine.history.Changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The commits of a history compiled to arrays: the units that each of them touches, and those that
/// the commits of each ticket touch together.
final class Commits {

    /// As in [Changes#all].
    final List<Change> changes;

    /// Whether there is enough history to conclude anything from it.
    final boolean known;

    /// The units of each commit.
    final int[][] commits;

    /// The units of each ticket, by its key.
    final int[][] tickets;

    Commits(Changes changes, Links links) {
        this.changes = changes.all();
        known = changes.isKnown();
        commits = changes.stream().map(change -> positions(change, links)).toArray(int[][]::new);
        SortedMap<String, TreeSet<Integer>> byKey = new TreeMap<>();
        for (int commit = 0; commit < commits.length; commit++) {
            for (String key : this.changes.get(commit).commit().tickets()) {
                TreeSet<Integer> units = byKey.computeIfAbsent(key, k -> new TreeSet<>());
                for (int unit : commits[commit]) {
                    units.add(unit);
                }
            }
        }
        tickets = byKey.values().stream().map(Commits::array).toArray(int[][]::new);
    }

    private static int[] positions(Change change, Links links) {
        return change.units().stream().mapToInt(links::position).toArray();
    }

    private static int[] array(Set<Integer> units) {
        return units.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Whether a set of units lies on both sides of the boundary of a context.
    static boolean crosses(int[] units, int[] owners, int context) {
        boolean inside = false;
        boolean outside = false;
        for (int unit : units) {
            inside |= owners[unit] == context;
            outside |= owners[unit] != context;
        }
        return inside && outside;
    }

    /// The changes on both sides of the boundary of a context, the newest first.
    List<Change> crossing(int[] owners, int context) {
        List<Change> found = new ArrayList<>();
        for (int commit = 0; commit < commits.length; commit++) {
            if (crosses(commits[commit], owners, context)) {
                found.add(changes.get(commit));
            }
        }
        return found;
    }
}
