package dev.seamwright.plugin.git;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes a tree, entry by entry, right or wrong.
public final class TreeBytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// Adds an entry.
    ///
    /// @param name each byte a character; a slash at its end is left out
    public TreeBytes add(String mode, String name, ObjectId id) {
        String plain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        out.writeBytes((mode + " " + plain + "\0").getBytes(StandardCharsets.ISO_8859_1));
        byte[] raw = new byte[20];
        id.copyRawTo(raw, 0);
        out.writeBytes(raw);
        return this;
    }

    /// All of it.
    public byte[] bytes() {
        return out.toByteArray();
    }

    /// The name of such a tree.
    String id() {
        return new ObjectInserter.Formatter().idFor(Constants.OBJ_TREE, bytes()).name();
    }
}
