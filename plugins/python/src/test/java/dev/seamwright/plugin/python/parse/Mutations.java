package dev.seamwright.plugin.python.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts made from a right one by small harm: pieces left out, doubled, exchanged or replaced.
final class Mutations {

    private static final List<String> STRANGERS =
            List.of(
                    "=", ":=", ":", ",", ";", ".", "...", "*", "**", "-", "->", "@", "(", ")", "[",
                    "]", "{", "}", "'", "\"", "'''", "f'", "b'", "r'", "\\", "#", "!", "==", "<",
                    "+=", "|", "/", "\n", "    ", "\t", " ", "0", "0x", "1.", "1j", "x", "_",
                    "lambda", "if", "else", "for", "in", "not", "and", "is", "await", "async",
                    "yield", "from", "import", "as", "def", "class", "return", "match", "case",
                    "type", "None", "print", "del", "with", "global", "except", "try", "finally",
                    "while", "elif");

    private final List<String> pieces;
    private final Random random;

    Mutations(String text, long seed) {
        pieces = pieces(text);
        random = new Random(seed);
    }

    /// The text with one to three pieces harmed.
    String next() {
        List<String> harmed = new ArrayList<>(pieces);
        for (int harm = random.nextInt(3); harm >= 0 && !harmed.isEmpty(); harm--) {
            harm(harmed);
        }
        return String.join("", harmed);
    }

    private void harm(List<String> harmed) {
        int at = random.nextInt(harmed.size());
        switch (random.nextInt(6)) {
            case 0 -> harmed.remove(at);
            case 1 -> harmed.add(at, harmed.get(at));
            case 2 -> {
                int other = random.nextInt(harmed.size());
                String piece = harmed.get(at);
                harmed.set(at, harmed.get(other));
                harmed.set(other, piece);
            }
            case 3 -> harmed.set(at, stranger());
            case 4 -> harmed.add(at, stranger());
            default -> harmed.set(at, character(harmed.get(at)));
        }
    }

    private String stranger() {
        return STRANGERS.get(random.nextInt(STRANGERS.size()));
    }

    /// The piece without one of its characters.
    private String character(String piece) {
        int at = random.nextInt(piece.length() + 1);
        return at == piece.length()
                ? piece + '0'
                : piece.substring(0, at) + piece.substring(at + 1);
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || !belongs(text.charAt(at - 1), text.charAt(at))) {
                pieces.add(text.substring(from, at));
                from = at;
            }
        }
        return pieces;
    }

    private static boolean belongs(char before, char c) {
        return before == ' '
                ? c == ' '
                : Character.isJavaIdentifierPart(before) && Character.isJavaIdentifierPart(c);
    }
}
