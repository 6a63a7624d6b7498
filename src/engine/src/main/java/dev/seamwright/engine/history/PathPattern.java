package dev.seamwright.engine.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// A pattern of paths as version control hosts read it in the file of owners. A pattern with a
/// slash inside starts at the root and one without stands anywhere, `*` and `?` stay within a
/// folder and `**` does not, and a folder stands for all that is in it.
///
/// Matching never goes back further than to the last wildcard, so that its cost is bounded by the
/// product of both lengths whatever the pattern.
final class PathPattern {

    private static final String ANY_FOLDERS = "**";

    private final List<String> parts = new ArrayList<>();

    PathPattern(String pattern) {
        String body = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        boolean folder = body.endsWith("/");
        body = folder ? body.substring(0, body.length() - 1) : body;
        if (!pattern.startsWith("/") && body.indexOf('/') < 0) {
            parts.add(ANY_FOLDERS);
        }
        parts.addAll(List.of(body.split("/", -1)));
        if (folder) {
            parts.add("*");
        }
        if (!pattern.endsWith("/*")) {
            parts.add(ANY_FOLDERS);
        }
    }

    boolean matches(String path) {
        return matches(
                parts,
                List.of(path.split("/", -1)),
                ANY_FOLDERS::equals,
                (part, name) ->
                        matches(characters(part), characters(name), c -> c == '*', this::isSame));
    }

    private boolean isSame(char pattern, char character) {
        return pattern == '?' || pattern == character;
    }

    private static List<Character> characters(String text) {
        return text.chars().mapToObj(c -> (char) c).toList();
    }

    /// Whether a pattern matches all of a text, where some of its members stand for any run.
    private static <T> boolean matches(
            List<T> pattern, List<T> text, Predicate<T> anyRun, BiPredicate<T, T> same) {
        int at = 0;
        int run = -1;
        int resume = 0;
        int read = 0;
        while (read < text.size()) {
            if (at < pattern.size() && anyRun.test(pattern.get(at))) {
                run = at++;
                resume = read;
            } else if (at < pattern.size() && same.test(pattern.get(at), text.get(read))) {
                at++;
                read++;
            } else if (run >= 0) {
                at = run + 1;
                read = ++resume;
            } else {
                return false;
            }
        }
        while (at < pattern.size() && anyRun.test(pattern.get(at))) {
            at++;
        }
        return at == pattern.size();
    }
}
