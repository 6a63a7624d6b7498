package dev.seamwright.plugin.git.walk;

import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.ObjectId;

import java.nio.charset.StandardCharsets;

/// Steps through the entries of one tree: mode, a space, the name, a zero byte, twenty bytes of id.
final class TreeCursor {

    private static final int ID_LENGTH = 20;
    private static final int TREE = 0040000;

    private final byte[] bytes;
    private int next;
    private int mode;
    private int nameStart;
    private int nameEnd;

    /// Stands on the first entry.
    TreeCursor(byte[] bytes) throws CorruptObjectException {
        this.bytes = bytes;
        advance();
    }

    /// Whether there is no entry left.
    boolean isDone() {
        return mode == 0;
    }

    void advance() throws CorruptObjectException {
        mode = 0;
        if (next == bytes.length) {
            return;
        }
        int at = next;
        while (digit(at) != ' ') {
            mode = mode * 8 + bytes[at] - '0';
            at++;
        }
        nameStart = at + 1;
        nameEnd = nameStart;
        while (nameEnd < bytes.length && bytes[nameEnd] != 0) {
            nameEnd++;
        }
        next = nameEnd + 1 + ID_LENGTH;
        if (next > bytes.length || nameEnd == nameStart || mode == 0) {
            throw damaged();
        }
    }

    private byte digit(int at) throws CorruptObjectException {
        if (at >= bytes.length
                || at - next > 6
                || (bytes[at] != ' ' && (bytes[at] < '0' || bytes[at] > '7'))) {
            throw damaged();
        }
        return bytes[at];
    }

    private static CorruptObjectException damaged() {
        return new CorruptObjectException("a tree has an entry that is none");
    }

    int mode() {
        return mode;
    }

    boolean isTree() {
        return mode == TREE;
    }

    int nameLength() {
        return nameEnd - nameStart;
    }

    /// The name. What is not UTF-8 in it is replaced, as it is in the names of files on disk.
    String name() {
        return new String(bytes, nameStart, nameLength(), StandardCharsets.UTF_8);
    }

    ObjectId id() {
        return ObjectId.fromRaw(bytes, nameEnd + 1);
    }

    boolean hasSameContent(TreeCursor other) {
        for (int i = 1; i <= ID_LENGTH; i++) {
            if (bytes[nameEnd + i] != other.bytes[other.nameEnd + i]) {
                return false;
            }
        }
        return mode == other.mode;
    }

    /// Order of entries as Git has it: by bytes, a tree's name as if it ended in `/`.
    int compareTo(TreeCursor other) {
        int length = Math.min(nameLength(), other.nameLength());
        for (int i = 0; i < length; i++) {
            int difference =
                    (bytes[nameStart + i] & 0xff) - (other.bytes[other.nameStart + i] & 0xff);
            if (difference != 0) {
                return difference;
            }
        }
        return after(length) - other.after(length);
    }

    private int after(int length) {
        if (length < nameLength()) {
            return bytes[nameStart + length] & 0xff;
        }
        return isTree() ? '/' : 0;
    }
}
