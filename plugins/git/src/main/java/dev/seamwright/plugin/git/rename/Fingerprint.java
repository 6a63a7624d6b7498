package dev.seamwright.plugin.git.rename;

import java.util.Arrays;

/// What a content is made of: its lines, each as a number, with the bytes that they take. Lines
/// that are longer than 64 bytes count as several. Compares contents without their order, which is
/// how Git tells that a file was renamed and altered.
final class Fingerprint {

    private static final int LONGEST_LINE = 64;
    private static final int BINARY_SIGN = 8000;
    private static final long LENGTHS = 0xffL;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /// One for each line: the upper bits tell its text, the last eight its length. In order.
    private final long[] lines;

    private final int size;

    private Fingerprint(long[] lines, int size) {
        this.lines = lines;
        this.size = size;
    }

    static Fingerprint of(byte[] content) {
        boolean text = isText(content);
        long[] lines = new long[64];
        int count = 0;
        int length = 0;
        long hash = 0;
        for (int i = 0; i < content.length; i++) {
            byte at = content[i];
            // The two ways to end a line are the same.
            if (text && at == '\r' && i + 1 < content.length && content[i + 1] == '\n') {
                continue;
            }
            hash = (hash ^ (at & 0xff)) * MIX;
            hash ^= hash >>> 29;
            length++;
            if (at == '\n' || length == LONGEST_LINE || i + 1 == content.length) {
                if (count == lines.length) {
                    lines = Arrays.copyOf(lines, count * 2);
                }
                lines[count++] = (hash & ~LENGTHS) | length;
                length = 0;
                hash = 0;
            }
        }
        long[] sorted = Arrays.copyOf(lines, count);
        Arrays.sort(sorted);
        return new Fingerprint(sorted, content.length);
    }

    private static boolean isText(byte[] content) {
        for (int i = 0; i < Math.min(content.length, BINARY_SIGN); i++) {
            if (content[i] == 0) {
                return false;
            }
        }
        return true;
    }

    /// How much of the larger content the other one has too, 0 to 1.
    double similarityTo(Fingerprint other) {
        int larger = Math.max(size, other.size);
        return larger == 0 ? 0 : (double) shared(other) / larger;
    }

    private long shared(Fingerprint other) {
        long shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < lines.length && theirs < other.lines.length) {
            int order = Long.compare(lines[mine], other.lines[theirs]);
            if (order == 0) {
                shared += lines[mine] & LENGTHS;
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
