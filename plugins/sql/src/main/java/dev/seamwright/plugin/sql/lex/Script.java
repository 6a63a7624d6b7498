package dev.seamwright.plugin.sql.lex;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// The bytes of a script, in UTF-8 whatever they came in.
public final class Script {

    private static final int LOOKED_AT = 1 << 20;

    private final byte[] bytes;
    private final int lines;
    private final boolean backslashes;

    private Script(byte[] bytes, boolean backslashes) {
        this.bytes = bytes;
        this.lines = lines(bytes);
        this.backslashes = backslashes;
    }

    /// The script in a file, or nothing if the file holds no text.
    public static Optional<Script> of(String path, byte[] raw) {
        byte[] bytes = decoded(raw);
        if (holdsZero(bytes)) {
            return Optional.empty();
        }
        return Optional.of(new Script(bytes, escapes(path, bytes)));
    }

    /// The script that a database wrote of itself, in which a backslash is a letter.
    public static Script generated(String text) {
        return new Script(bytes(text), false);
    }

    /// Physical lines; a last line without an end counts too.
    public int lines() {
        return lines;
    }

    /// Cuts the script into statements, from the start.
    public Splitter split() {
        return new Splitter(bytes, backslashes);
    }

    static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] decoded(byte[] raw) {
        if (startsWith(raw, 0xFF, 0xFE)) {
            return transcoded(raw, StandardCharsets.UTF_16LE);
        }
        if (startsWith(raw, 0xFE, 0xFF)) {
            return transcoded(raw, StandardCharsets.UTF_16BE);
        }
        if (startsWith(raw, 0xEF, 0xBB) && raw.length > 2 && raw[2] == (byte) 0xBF) {
            byte[] copy = raw.clone();
            copy[0] = ' ';
            copy[1] = ' ';
            copy[2] = ' ';
            return copy;
        }
        return isUnicode(raw) ? raw : bytes(new String(raw, StandardCharsets.ISO_8859_1));
    }

    /// Whether the bytes are UTF-8. What is not is taken for Latin-1, in which all bytes are
    /// letters.
    private static boolean isUnicode(byte[] raw) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(1 << 13);
        ByteBuffer in = ByteBuffer.wrap(raw);
        while (true) {
            CoderResult result = decoder.decode(in, out.clear(), true);
            if (!result.isOverflow()) {
                return !result.isError();
            }
        }
    }

    private static boolean startsWith(byte[] raw, int first, int second) {
        return raw.length > 1 && raw[0] == (byte) first && raw[1] == (byte) second;
    }

    private static byte[] transcoded(byte[] raw, Charset charset) {
        return bytes(new String(raw, 2, raw.length - 2, charset));
    }

    private static boolean holdsZero(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static int lines(byte[] bytes) {
        int lines = 0;
        for (byte b : bytes) {
            if (b == '\n') {
                lines++;
            }
        }
        return bytes.length == 0 || bytes[bytes.length - 1] == '\n' ? lines : lines + 1;
    }

    /// MySQL and its kin, told by the name of the file or by words that no other dialect uses.
    private static boolean escapes(String path, byte[] bytes) {
        String name = path.toLowerCase(Locale.ROOT);
        if (name.contains("mysql") || name.contains("mariadb")) {
            return true;
        }
        String head =
                new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                        .toUpperCase(Locale.ROOT);
        return head.contains("ENGINE=")
                || head.contains("ENGINE =")
                || head.contains("AUTO_INCREMENT")
                || head.contains("/*!4");
    }
}
