package dev.seamwright.store;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// Rows of one sheet of facts, packed: four bytes of checksum (CRC-32C of the rest), then the
/// values of all rows one after the other.
///
/// A value begins with a number. The two lowest bits of its first byte say what the value is: 0 a
/// number that is not negative, 1 the complement of one that is, 2 a text of so many bytes of
/// UTF-8, which follow, 3 nothing. Then come five bits of the number, and the top bit tells whether
/// another seven follow in the next byte, and so on, low ones first. The rows of a sheet all have
/// the same number of values; the first value of a page is that number.
final class Page {

    private static final int CHECKSUM_BYTES = 4;
    private static final int NUMBER = 0;
    private static final int NEGATIVE = 1;
    private static final int TEXT = 2;
    private static final int NOTHING = 3;

    private byte[] bytes = new byte[1 << 14];
    private int length = CHECKSUM_BYTES;
    private final int width;

    /// An empty page for rows of so many values.
    Page(int width) {
        this.width = width;
        add((long) width);
    }

    int width() {
        return width;
    }

    /// Bytes so far.
    int length() {
        return length;
    }

    /// Adds one value: a [Number], a [String] or null.
    void add(@Nullable Object value) {
        switch (value) {
            case null -> tagged(0, NOTHING);
            case Number number -> add(number.longValue());
            case String text -> add(text);
            default -> throw new IllegalArgumentException("no value of a fact: " + value);
        }
    }

    private void add(long number) {
        tagged(number < 0 ? ~number : number, number < 0 ? NEGATIVE : NUMBER);
    }

    private void add(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        tagged(encoded.length, TEXT);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void tagged(long number, int tag) {
        room(Long.BYTES + 2);
        long rest = number >>> 5;
        bytes[length++] = (byte) (tag | ((number & 0x1f) << 2) | (rest == 0 ? 0 : 0x80));
        while (rest != 0) {
            long next = rest >>> 7;
            bytes[length++] = (byte) ((rest & 0x7f) | (next == 0 ? 0 : 0x80));
            rest = next;
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /// The finished page.
    byte[] packed() {
        ByteBuffer.wrap(bytes).putInt(checksum(bytes, length));
        return Arrays.copyOf(bytes, length);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, CHECKSUM_BYTES, length - CHECKSUM_BYTES);
        return (int) sum.getValue();
    }

    /// Goes through the rows of a packed page.
    ///
    /// Whatever is not as [#packed] made it ends in an [IllegalArgumentException] or an
    /// [IndexOutOfBoundsException].
    static final class Reader {

        private final byte[] bytes;
        private final Row row;
        private int at = CHECKSUM_BYTES;

        /// @param first the number of the page's first row
        Reader(byte[] bytes, int first) {
            if (bytes.length <= CHECKSUM_BYTES
                    || ByteBuffer.wrap(bytes).getInt() != checksum(bytes, bytes.length)) {
                throw new IllegalArgumentException("a page of facts has changed");
            }
            this.bytes = bytes;
            long width = number(bytes[at++] & 0xff);
            if (width < 1 || width > 64) {
                throw new IllegalArgumentException("rows of " + width + " values");
            }
            this.row = new Row((int) width, first - 1);
        }

        /// The next row, valid until the one after it is asked for; null at the end.
        @Nullable Row next() {
            if (at >= bytes.length) {
                return null;
            }
            row.begin();
            for (int i = 0; i < row.width(); i++) {
                value();
            }
            return row;
        }

        private void value() {
            int first = bytes[at++] & 0xff;
            long number = number(first);
            switch (first & 3) {
                case NUMBER -> row.add(number);
                case NEGATIVE -> row.add(~number);
                case TEXT -> row.add(text(number));
                default -> row.addNothing();
            }
        }

        private String text(long size) {
            if (size > bytes.length - at) {
                throw new IllegalArgumentException("a text beyond its page");
            }
            String text = new String(bytes, at, (int) size, StandardCharsets.UTF_8);
            at += (int) size;
            return text;
        }

        private long number(int first) {
            long value = (first >> 2) & 0x1f;
            int shift = 5;
            int last = first;
            while ((last & 0x80) != 0) {
                last = bytes[at++] & 0xff;
                value |= (long) (last & 0x7f) << shift;
                shift += 7;
            }
            return value;
        }
    }
}
