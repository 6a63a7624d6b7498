package dev.seamwright.plugin.python.parse;

/// Blanks escapes such as `\N{EM DASH}` out of a text, in place.
///
/// Telling the character takes the parser a table of all character names, which is large, slow to
/// load and of no use here: nobody asks for the character.
final class CharacterNames {

    private static final String OPENING = "\\N{";

    private static final int LONGEST = 120;

    private CharacterNames() {}

    /// The text with every escape replaced by as many underscores.
    static String blank(String text) {
        int at = text.indexOf(OPENING);
        if (at < 0) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        while (at >= 0) {
            int end = text.indexOf('}', at);
            if (isEscape(text, at) && end > 0 && isName(text, at + OPENING.length(), end)) {
                blanked.replace(at, end + 1, "_".repeat(end + 1 - at));
            }
            at = text.indexOf(OPENING, at + 1);
        }
        return blanked.toString();
    }

    private static boolean isEscape(String text, int at) {
        int before = at;
        while (before > 0 && text.charAt(before - 1) == '\\') {
            before--;
        }
        return (at - before) % 2 == 0;
    }

    private static boolean isName(String text, int from, int to) {
        boolean name = to - from <= LONGEST;
        for (int at = from; name && at < to; at++) {
            char c = text.charAt(at);
            name = Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '(' || c == ')';
        }
        return name;
    }
}
