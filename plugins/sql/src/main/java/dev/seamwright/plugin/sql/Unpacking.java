package dev.seamwright.plugin.sql;

import dev.seamwright.model.monolith.TableId;

import java.io.DataInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads what [Packing] wrote. Nothing is believed of a length before its bytes have come.
final class Unpacking {

    private static final int MAX_TEXT = 8 << 20;

    private final DataInput in;
    private final List<String> known = new ArrayList<>();

    Unpacking(DataInput in) {
        this.in = in;
    }

    /// What reads one entry of a list.
    @FunctionalInterface
    interface Entry<T> {
        T read() throws IOException;
    }

    int number() throws IOException {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int part = in.readUnsignedByte();
            number |= (part & 0x7F) << shift;
            if (part < 0x80) {
                return number;
            }
        }
        throw new IOException("a number without an end");
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    String text() throws IOException {
        int number = number();
        if (number < 0 || number > known.size()) {
            throw new IOException("a text that was never written: " + number);
        }
        if (number == known.size()) {
            int length = number();
            if (length < 0 || length > MAX_TEXT) {
                throw new IOException("a text too long: " + length);
            }
            byte[] bytes = new byte[length];
            in.readFully(bytes);
            known.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return known.get(number);
    }

    TableId table() throws IOException {
        String name = text();
        if (name.isBlank()) {
            throw new IOException("a table without a name");
        }
        return new TableId(name);
    }

    List<String> texts() throws IOException {
        return list(this::text);
    }

    <T> List<T> list(Entry<? extends T> entry) throws IOException {
        List<T> entries = new ArrayList<>();
        for (int left = number(); left != 0; left--) {
            entries.add(entry.read());
        }
        return entries;
    }
}
