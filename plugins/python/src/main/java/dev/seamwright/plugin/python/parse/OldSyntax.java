package dev.seamwright.plugin.python.parse;

import java.util.regex.Pattern;

/// Recognises Python 2 in a text that the grammar of Python 3 refuses.
final class OldSyntax {

    private static final Pattern SIGNS =
            Pattern.compile(
                    "(?m)^[ \\t]*(?:"
                            + "print[ \\t]+[^=(\\s\\n]"
                            + "|print[ \\t]*>>"
                            + "|except[ \\t]+[\\w.()]+(?:[ \\t]*,[ \\t]*\\w+)[ \\t]*:"
                            + "|raise[ \\t]+[\\w.]+[ \\t]*,[ \\t]*[^\\n]"
                            + "|exec[ \\t]+[^=(.\\s\\n]"
                            + ")");

    private static final int BOUND = 1 << 20;

    private OldSyntax() {}

    /// Whether the text shows a statement that only Python 2 has.
    static boolean isIn(String text) {
        return SIGNS.matcher(text.length() > BOUND ? text.substring(0, BOUND) : text).find();
    }
}
