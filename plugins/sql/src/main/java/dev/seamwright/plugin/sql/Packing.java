package dev.seamwright.plugin.sql;

import dev.seamwright.model.monolith.TableId;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes small things in few bytes.
final class Packing {

    private final DataOutput out;
    private final Map<String, Integer> known = new HashMap<>();

    Packing(DataOutput out) {
        this.out = out;
    }

    /// What writes one entry of a list.
    @FunctionalInterface
    interface Each<T> {
        void write(T entry) throws IOException;
    }

    /// Seven bits a byte, the lowest first.
    void number(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    /// A text that was written before is only named.
    void text(String text) throws IOException {
        Integer number = known.putIfAbsent(text, known.size());
        number(number == null ? known.size() - 1 : number);
        if (number == null) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            out.write(bytes);
        }
    }

    void table(TableId table) throws IOException {
        text(table.name());
    }

    void texts(List<String> texts) throws IOException {
        list(texts, this::text);
    }

    <T> void list(List<T> entries, Each<T> each) throws IOException {
        number(entries.size());
        for (T entry : entries) {
            each.write(entry);
        }
    }
}
