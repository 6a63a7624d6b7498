package dev.seamwright.plugin.git.rename;

import dev.seamwright.plugin.git.walk.Change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Files that went and files that came in one commit, and which of them are the same file. Each is
/// taken once.
final class Pairing {

    private final Map<String, Change.Deleted> gone = new LinkedHashMap<>();
    private final Map<String, Change.Added> come = new LinkedHashMap<>();
    private final List<Rename> renames = new ArrayList<>();

    Pairing(List<Change> changes) {
        for (Change change : changes) {
            switch (change) {
                case Change.Deleted deleted -> gone.put(deleted.path(), deleted);
                case Change.Added added -> come.put(added.path(), added);
                case Change.Modified modified -> {
                    // Keeps its name.
                }
            }
        }
    }

    /// Files that went and that nobody has found again, as of now.
    List<Change.Deleted> gone() {
        return List.copyOf(gone.values());
    }

    /// Files that came and that nobody knows from before, as of now.
    List<Change.Added> come() {
        return List.copyOf(come.values());
    }

    /// Whether there is nothing left to pair.
    boolean isDone() {
        return gone.isEmpty() || come.isEmpty();
    }

    /// Takes both for the same file, if neither was taken before.
    void pair(Change.Deleted from, Change.Added to) {
        if (gone.containsKey(from.path()) && come.containsKey(to.path())) {
            gone.remove(from.path());
            come.remove(to.path());
            renames.add(new Rename(from.path(), to.path()));
        }
    }

    List<Rename> renames() {
        return List.copyOf(renames);
    }

    /// The last part of a path.
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// All but the last part of a path.
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
