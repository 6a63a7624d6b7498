package dev.seamwright.plugin.git.store;

import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.util.FS;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The objects of one repository: commits, trees and blobs, found by name.
///
/// Only the folder of objects is opened, not the repository around it, so that neither its
/// configuration nor its hooks, filters and attributes are ever looked at. Objects that it borrows
/// from another repository (alternates) are not read: they lie outside of the tree.
public final class ObjectStore implements AutoCloseable {

    private static final int LARGEST_TREE = 16 << 20;
    private static final int LARGEST_BLOB = 4 << 20;
    private static final long TREE_BYTES = 32L << 20;

    private final ObjectDirectory objects;
    private final ObjectReader reader;
    private final Map<ObjectId, byte[]> trees = new LinkedHashMap<>(1 << 10, 0.75f, true);
    private long treeBytes;

    /// Opens a folder of objects.
    ///
    /// @throws IOException if that fails
    public ObjectStore(Path folder) throws IOException {
        PlainSystem.install();
        Config config = new Config();
        config.setBoolean("core", null, "multipackindex", false);
        objects = new ObjectDirectory(config, folder.toFile(), new File[0], FS.DETECTED, null);
        reader = objects.newReader();
    }

    /// A walk that has no place to start from yet. Closed together with this.
    public RevWalk walk() {
        return new RevWalk(reader);
    }

    /// A tree as Git writes it. Trees are asked for again soon, from the next commit, so those used
    /// last are kept.
    ///
    /// @throws IOException if it is missing, damaged or too large to be one
    public byte[] tree(ObjectId id) throws IOException {
        byte[] known = trees.get(id);
        if (known != null) {
            return known;
        }
        byte[] tree = reader.open(id, Constants.OBJ_TREE).getCachedBytes(LARGEST_TREE);
        trees.put(id, tree);
        treeBytes += tree.length;
        var oldest = trees.entrySet().iterator();
        while (treeBytes > TREE_BYTES && trees.size() > 1) {
            treeBytes -= oldest.next().getValue().length;
            oldest.remove();
        }
        return tree;
    }

    /// How many bytes a file has, -1 where its content is not here, as in a partial clone.
    ///
    /// @throws IOException if it is damaged
    public long size(ObjectId blob) throws IOException {
        try {
            return reader.getObjectSize(blob, Constants.OBJ_BLOB);
        } catch (MissingObjectException notHere) {
            return -1;
        }
    }

    /// The content of a file whose size is known to be small.
    ///
    /// @throws IOException if it is missing or damaged
    public byte[] content(ObjectId blob) throws IOException {
        return reader.open(blob, Constants.OBJ_BLOB).getCachedBytes(LARGEST_BLOB);
    }

    @Override
    public void close() {
        reader.close();
        objects.close();
    }
}
