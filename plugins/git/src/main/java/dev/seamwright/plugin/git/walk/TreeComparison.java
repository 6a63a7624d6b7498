package dev.seamwright.plugin.git.walk;

import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.plugin.git.store.ObjectStore;

import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Compares two trees and everything below them.
///
/// Trees that are the same are not opened. A tree that names itself a thousand times costs no more
/// than the bounds allow: what is beyond them is left out, and the result says so.
final class TreeComparison {

    private static final byte[] NOTHING = {};
    private static final int MAX_DEPTH = 400;
    private static final int MAX_PATH = 4096;
    private static final int MAX_CHANGES = 100_000;
    private static final int MAX_ENTRIES = 2_000_000;
    private static final int CHECK_EVERY = 4096;

    private final ObjectStore store;
    private final Cancellation cancellation;
    private final List<Change> changes = new ArrayList<>();
    private int entries;
    private boolean cut;

    TreeComparison(ObjectStore store, Cancellation cancellation) {
        this.store = store;
        this.cancellation = cancellation;
    }

    /// What changes from one tree to another.
    ///
    /// @param before null for the empty tree
    Changes compare(@Nullable ObjectId before, ObjectId after) throws IOException {
        compare("", before, after, 0);
        return new Changes(changes, cut);
    }

    private void compare(
            String folder, @Nullable ObjectId before, @Nullable ObjectId after, int depth)
            throws IOException {
        if (depth > MAX_DEPTH || folder.length() > MAX_PATH) {
            cut = true;
            return;
        }
        TreeCursor old = open(before);
        TreeCursor now = open(after);
        while (!(old.isDone() && now.isDone()) && isWithinBounds()) {
            int order = old.isDone() ? 1 : now.isDone() ? -1 : old.compareTo(now);
            if (order < 0) {
                deleted(folder, old, depth);
                old.advance();
            } else if (order > 0) {
                added(folder, now, depth);
                now.advance();
            } else {
                if (!old.hasSameContent(now)) {
                    altered(folder, old, now, depth);
                }
                old.advance();
                now.advance();
            }
        }
    }

    private TreeCursor open(@Nullable ObjectId tree) throws IOException {
        return new TreeCursor(tree == null ? NOTHING : store.tree(tree));
    }

    private boolean isWithinBounds() {
        entries++;
        if (entries % CHECK_EVERY == 0) {
            cancellation.check();
        }
        cut |= entries > MAX_ENTRIES || changes.size() >= MAX_CHANGES;
        return !cut;
    }

    private void deleted(String folder, TreeCursor old, int depth) throws IOException {
        String path = folder + old.name();
        if (old.isTree()) {
            compare(path + "/", old.id(), null, depth + 1);
        } else {
            changes.add(new Change.Deleted(path, old.id(), Change.type(old.mode())));
        }
    }

    private void added(String folder, TreeCursor now, int depth) throws IOException {
        String path = folder + now.name();
        if (now.isTree()) {
            compare(path + "/", null, now.id(), depth + 1);
        } else {
            changes.add(new Change.Added(path, now.id(), Change.type(now.mode())));
        }
    }

    private void altered(String folder, TreeCursor old, TreeCursor now, int depth)
            throws IOException {
        String path = folder + now.name();
        if (now.isTree()) {
            compare(path + "/", old.id(), now.id(), depth + 1);
        } else {
            changes.add(new Change.Modified(path));
        }
    }
}
