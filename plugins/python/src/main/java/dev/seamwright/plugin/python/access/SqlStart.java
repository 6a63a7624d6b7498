package dev.seamwright.plugin.python.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells SQL from other texts by how it begins.
final class SqlStart {

    private static final Set<String> VERBS =
            Set.of(
                    "select",
                    "insert",
                    "update",
                    "delete",
                    "with",
                    "merge",
                    "replace",
                    "truncate",
                    "copy");

    /// Words of which a question has at least one that a sentence about choosing has not.
    private static final Set<String> CLAUSES =
            Set.of("where", "join", "order", "group", "limit", "union", "*");

    private static final int LONGEST_VERB = 10;

    private SqlStart() {}

    /// Whether a text begins with a SQL verb.
    ///
    /// @param capitals whether the verb must be in capitals, because nothing else says that the
    ///   text is a statement
    static boolean isStatement(String text, boolean capitals) {
        String word = verb(text);
        return VERBS.contains(word.toLowerCase(Locale.ROOT))
                && (!capitals || word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /// Whether a text in small letters has the shape of a statement, and not only its first word.
    static boolean isShaped(String text) {
        String verb = verb(text);
        if (!VERBS.contains(verb)) {
            return false;
        }
        List<String> tokens = SqlTokens.of(text);
        return switch (verb) {
            case "select" -> isQuestion(tokens);
            case "insert" -> tokens.size() > 4 && tokens.get(1).equals("into") && hasValues(tokens);
            case "update" -> tokens.size() > 4 && tokens.get(2).equals("set") && isAssigned(tokens);
            case "delete" ->
                    tokens.size() > 4
                            && tokens.get(1).equals("from")
                            && tokens.get(3).equals("where");
            case "with" ->
                    tokens.size() > 4 && tokens.get(2).equals("as") && tokens.get(3).equals("(");
            default -> false;
        };
    }

    /// Whether a text that begins with a verb in capitals goes on as a statement does.
    static boolean goesOn(String text) {
        String verb = verb(text);
        List<String> tokens = SqlTokens.of(text);
        return switch (verb) {
            case "SELECT", "WITH" -> tokens.contains("FROM") || tokens.contains("from");
            case "DELETE" -> isWord(tokens, 1, "from") || isWord(tokens, 2, "from");
            case "UPDATE" -> tokens.contains("=") && tokens.contains("SET");
            case "INSERT", "REPLACE", "MERGE" -> tokens.contains("INTO");
            case "TRUNCATE" -> tokens.size() > 1;
            case "COPY" -> tokens.contains("TO") || tokens.contains("FROM");
            default -> false;
        };
    }

    private static boolean isWord(List<String> tokens, int at, String word) {
        return tokens.size() > at && tokens.get(at).equalsIgnoreCase(word);
    }

    private static boolean isQuestion(List<String> tokens) {
        int from = tokens.indexOf("from");
        return from > 1 && from + 1 < tokens.size() && tokens.stream().anyMatch(CLAUSES::contains);
    }

    private static boolean hasValues(List<String> tokens) {
        String after = tokens.get(3);
        return after.equals("(") || after.equals("values") || after.equals("select");
    }

    private static boolean isAssigned(List<String> tokens) {
        return tokens.get(4).equals("=");
    }

    /// The first word, after blanks, brackets and comments.
    private static String verb(String text) {
        int from = skip(text);
        int to = from;
        while (to < text.length()
                && Character.isLetter(text.charAt(to))
                && to - from < LONGEST_VERB) {
            to++;
        }
        return text.substring(from, to);
    }

    private static int skip(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ' || c == '(') {
                at++;
            } else if (text.startsWith("--", at)) {
                at = end(text, text.indexOf('\n', at));
            } else if (text.startsWith("/*", at)) {
                at = Math.min(text.length(), end(text, text.indexOf("*/", at)) + 2);
            } else {
                break;
            }
        }
        return Math.min(at, text.length());
    }

    private static int end(String text, int found) {
        return found < 0 ? text.length() : found;
    }
}
