package dev.seamwright.plugin.python.keep;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Bytes that grow: numbers in groups of seven bits, low ones first; texts once, and by their
/// number when they come again.
final class OutlineBytes {

    private byte[] bytes = new byte[1 << 12];
    private int length;
    private final Map<String, Integer> texts = new HashMap<>();

    void number(int value) {
        if (length + 5 > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void text(String value) {
        Integer known = texts.putIfAbsent(value, texts.size());
        if (known != null) {
            number(known);
            return;
        }
        number(texts.size() - 1);
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        if (length + encoded.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + encoded.length));
        }
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    byte[] all() {
        return Arrays.copyOf(bytes, length);
    }
}
