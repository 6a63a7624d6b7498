package dev.seamwright.plugin.python.parse.direct;

import java.text.Normalizer;

/// A name with letters beyond ASCII. Taken where there is no doubt about it: letters, digits and
/// marks of the first plane which normalisation leaves as they are.
final class ForeignWord {

    private ForeignWord() {}

    static String read(char[] text, int from) {
        int to = from;
        while (Words.isPart(text[to]) || text[to] >= 128) {
            if (text[to] >= 128 && !isPart(text[to], to == from)) {
                throw Refusal.here();
            }
            to++;
        }
        String word = new String(text, from, to - from);
        if (!Normalizer.isNormalized(word, Normalizer.Form.NFKC)) {
            throw Refusal.here();
        }
        return word;
    }

    private static boolean isPart(char c, boolean first) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER ->
                    Character.isUnicodeIdentifierStart(c);
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER ->
                    !first && Character.isUnicodeIdentifierPart(c);
            default -> false;
        };
    }
}
