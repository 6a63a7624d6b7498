package dev.seamwright.plugin.git.rename;

import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.plugin.git.store.ObjectStore;
import dev.seamwright.plugin.git.walk.Change;
import dev.seamwright.plugin.git.walk.Changes;

import org.eclipse.jgit.lib.ObjectId;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Carries the files of every commit to the names that they have today. Told of every commit, the
/// newest first.
///
/// A rename is searched for only where a commit both takes files away and brings others.
public final class Renames {

    private final ObjectStore store;
    private final Cancellation cancellation;
    private final Names names;

    /// @param today every path that there is now
    public Renames(ObjectStore store, Set<String> today, Cancellation cancellation) {
        this.store = store;
        this.cancellation = cancellation;
        this.names = new Names(today);
    }

    /// The files that a commit touches, each once, in the order of its trees. A file that it
    /// renames is one file.
    ///
    /// @throws IOException if a content is damaged
    public List<TrackedFile> of(Changes changes) throws IOException {
        Map<String, Rename> renamed = new LinkedHashMap<>();
        renames(changes).forEach(each -> renamed.put(each.to(), each));
        Set<String> left = new HashSet<>();
        renamed.values().forEach(each -> left.add(each.from()));
        List<TrackedFile> files = new ArrayList<>();
        for (Change change : changes.list()) {
            switch (change) {
                case Change.Modified modified -> files.add(names.at(modified.path()));
                case Change.Added added -> {
                    if (!renamed.containsKey(added.path())) {
                        files.add(names.begin(added.path()));
                    }
                }
                case Change.Deleted deleted -> {
                    if (!left.contains(deleted.path())) {
                        files.add(names.at(deleted.path()));
                    }
                }
            }
        }
        renamed.values().forEach(each -> files.add(names.rename(each)));
        return files;
    }

    private List<Rename> renames(Changes changes) throws IOException {
        Pairing pairing = new Pairing(changes.list());
        if (!pairing.isDone()) {
            SameContents.pair(pairing);
        }
        if (!pairing.isDone()) {
            new SimilarContents(stored(), cancellation).pair(pairing);
        }
        return pairing.renames();
    }

    private Contents stored() {
        return new Contents() {
            @Override
            public long size(ObjectId id) throws IOException {
                return store.size(id);
            }

            @Override
            public byte[] bytes(ObjectId id) throws IOException {
                return store.content(id);
            }
        };
    }
}
