package dev.seamwright.plugin.git.message;

import java.util.regex.Pattern;

/// Tells messages that speak of formatting.
final class Formatting {

    private static final int LONGEST = 200;

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)\\b(?:black|isort|yapf|autopep8|flake8|ruff|pyupgrade|prettier|eslint"
                        + "|stylelint|clang-format|gofmt|spotless|rustfmt|editorconfig"
                        + "|auto-?format\\w*|re-?format\\w*|formatt(?:ing|er)|indentation|lint(?:ing|ed|er)?|white-?space|code["
                        + " -]?style|line endings|format"
                        + " (?:all|code|everything|files|imports|source|sources|the))\\b");

    private Formatting() {}

    /// Whether the first line of a message speaks of formatting.
    static boolean isSubjectOf(String message) {
        int end = message.indexOf('\n');
        String subject = end < 0 ? message : message.substring(0, end);
        return WORDS.matcher(subject.substring(0, Math.min(LONGEST, subject.length()))).find();
    }
}
