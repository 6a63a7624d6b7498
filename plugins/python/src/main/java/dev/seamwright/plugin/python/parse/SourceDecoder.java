package dev.seamwright.plugin.python.parse;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/// Turns bytes into text as PEP 263 says: a byte order mark, else a declaration in the first two
/// lines, else UTF-8.
final class SourceDecoder {

    private static final int DECLARATION_BOUND = 400;

    private SourceDecoder() {}

    /// The text, or null where the bytes are not text in the encoding that they declare.
    static @Nullable String decode(byte[] bytes) {
        boolean marked =
                bytes.length >= 3
                        && bytes[0] == (byte) 0xEF
                        && bytes[1] == (byte) 0xBB
                        && bytes[2] == (byte) 0xBF;
        int start = marked ? 3 : 0;
        Charset charset = marked ? StandardCharsets.UTF_8 : declared(bytes);
        if (charset == null) {
            return null;
        }
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }

    private static @Nullable Charset declared(byte[] bytes) {
        int bound = Math.min(bytes.length, DECLARATION_BOUND);
        int line = 0;
        int from = 0;
        while (line < 2 && from < bound) {
            int to = from;
            while (to < bound && bytes[to] != '\n' && bytes[to] != '\r') {
                to++;
            }
            String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).strip();
            if (!text.isEmpty() && text.charAt(0) != '#') {
                break;
            }
            String name = declaration(text);
            if (!name.isEmpty()) {
                return charset(name);
            }
            from = to + (to + 1 < bound && bytes[to] == '\r' && bytes[to + 1] == '\n' ? 2 : 1);
            line++;
        }
        return StandardCharsets.UTF_8;
    }

    /// The name after `coding:` or `coding=`, empty where the comment declares none.
    private static String declaration(String comment) {
        int at = comment.indexOf("coding");
        if (at < 0 || at + 6 >= comment.length()) {
            return "";
        }
        char separator = comment.charAt(at + 6);
        if (separator != ':' && separator != '=') {
            return "";
        }
        int from = at + 7;
        while (from < comment.length() && comment.charAt(from) <= ' ') {
            from++;
        }
        int to = from;
        while (to < comment.length() && isNamePart(comment.charAt(to))) {
            to++;
        }
        return comment.substring(from, to);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    private static @Nullable Charset charset(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
        if (plain.startsWith("utf-8") || plain.equals("utf8")) {
            return StandardCharsets.UTF_8;
        }
        if (plain.startsWith("latin-1") || plain.startsWith("iso-latin-1")) {
            return StandardCharsets.ISO_8859_1;
        }
        try {
            return Charset.forName(plain);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
