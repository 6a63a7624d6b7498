package dev.seamwright.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One source file of ours.
///
/// @param path from the root of the repository, with slashes
record Source(String path, String text) {

    private static final Pattern COMMENT_OR_LITERAL =
            Pattern.compile(
                    """
                    (?<block>\"""[\\s\\S]*?(?<!\\\\)\""")\
                    |(?<string>"(?:\\\\.|[^"\\\\\\n])*+")\
                    |(?<char>'(?:\\\\.|[^'\\\\\\n])++')\
                    |(?<comment>/\\*[\\s\\S]*?\\*/|//[^\\n]*)\
                    """);

    /// Whether it is delivered, not only tested with.
    boolean isMain() {
        return path.contains("/src/main/");
    }

    /// The text with every comment blanked out, lines kept.
    String code() {
        return COMMENT_OR_LITERAL
                .matcher(text)
                .replaceAll(
                        match ->
                                Matcher.quoteReplacement(
                                        match.group("comment") == null
                                                ? match.group()
                                                : match.group().replaceAll("[^\\n]", " ")));
    }

    /// What stands between the quotes of each string, in order.
    List<String> strings() {
        var found = new ArrayList<String>();
        COMMENT_OR_LITERAL.matcher(text).results().map(Source::inside).forEach(found::addAll);
        return List.copyOf(found);
    }

    /// The places in the code, comments left out, where `pattern` is found: `path:line: what`.
    List<String> places(Pattern pattern) {
        String code = code();
        return pattern.matcher(code)
                .results()
                .map(match -> place(code, match.start()) + ": " + match.group().strip())
                .toList();
    }

    private String place(String code, int offset) {
        long line = code.substring(0, offset).chars().filter(each -> each == '\n').count() + 1;
        return path + ":" + line;
    }

    private static List<String> inside(MatchResult match) {
        String block = match.group("block");
        if (block != null) {
            return List.of(block.substring(3, block.length() - 3));
        }
        String string = match.group("string");
        return string == null ? List.of() : List.of(string.substring(1, string.length() - 1));
    }
}
