package dev.seamwright.benchmarks.proposal.rival;

import dev.seamwright.benchmarks.proposal.Method;
import dev.seamwright.benchmarks.proposal.Sample;
import dev.seamwright.benchmarks.proposal.Things;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Folders as they are. A table is put where the type is that maps it.
///
/// @param opened whether folders are taken at the level where the code forks: one that holds more
///   than half of all files is opened, again and again, and each folder in it stands for itself;
///   otherwise each file's own folder is its group
public record Folders(boolean opened) implements Method {

    @Override
    public String name() {
        return opened ? "Folders, opened" : "Packages";
    }

    @Override
    public boolean isRandom() {
        return false;
    }

    @Override
    public boolean applies(Sample sample) {
        return !sample.hidden();
    }

    @Override
    public Map<NodeId, String> cut(Sample sample, int seed) {
        List<String> paths =
                new Things(sample.graph())
                        .all().stream()
                                .filter(ElementId.class::isInstance)
                                .map(NodeId::text)
                                .toList();
        Map<String, Integer> below = new HashMap<>();
        for (String path : paths) {
            for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
                below.merge(path.substring(0, at + 1), 1, Integer::sum);
            }
        }
        Map<NodeId, String> files = new TreeMap<>();
        for (String path : paths) {
            int end = opened ? fork(path, below, paths.size()) : path.lastIndexOf('/') + 1;
            files.put(ElementId.file(path), path.substring(0, end));
        }
        return new Things(sample.graph()).withTables(files);
    }

    private static int fork(String path, Map<String, Integer> below, int all) {
        int end = path.indexOf('/') + 1;
        while (end > 0 && 2 * below.getOrDefault(path.substring(0, end), 0) > all) {
            int next = path.indexOf('/', end) + 1;
            if (next == 0) {
                break;
            }
            end = next;
        }
        return end;
    }
}
