package dev.seamwright.plugin.python.keep;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads what [OutlineBytes] holds, front to back.
///
/// Other bytes end in an [IndexOutOfBoundsException] or an [IllegalArgumentException].
final class OutlineScan {

    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int at;

    OutlineScan(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int value = bytes[at++];
        if (value >= 0) {
            return value;
        }
        value &= 0x7f;
        for (int shift = 7; ; shift += 7) {
            int next = bytes[at++];
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /// A number of things to come, each of which takes a byte at least.
    int count() {
        int count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new IllegalArgumentException("more than there are bytes");
        }
        return count;
    }

    String text() {
        int number = number();
        if (number < texts.size()) {
            return texts.get(number);
        }
        int size = count();
        String text = new String(bytes, at, size, StandardCharsets.UTF_8);
        at += size;
        texts.add(text);
        return text;
    }
}
