package dev.seamwright.plugin.python.access;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The tables that a SQL statement names, found by its keywords.
///
/// Not a parser: it knows where table names stand (after `FROM`, `JOIN`, `INTO`, `UPDATE … SET`),
/// which functions have a `FROM` of their own, and which names a `WITH` introduces.
final class SqlText {

    private static final Set<String> VERBS =
            Set.of("select", "insert", "update", "delete", "with", "merge", "replace", "truncate");

    /// Words between a keyword and the name that it introduces.
    private static final Set<String> FILLERS = Set.of("only", "lateral", "ignore", "table", "into");

    private static final Set<String> OWN_FROM =
            Set.of("extract", "substring", "trim", "overlay", "position", "date_part");

    /// Words that end a list of tables.
    private static final Set<String> ENDS =
            Set.of(
                    "where", "set", "on", "group", "order", "limit", "union", "values", "using",
                    "select", "having", "returning", "inner", "left", "right", "full", "cross",
                    "join", "natural", "as", "for", "except", "intersect", "offset", "window",
                    "fetch", "outer", "straight_join");

    private final List<String> tokens;
    private final Set<String> introduced = new HashSet<>();
    private final Set<String> read = new LinkedHashSet<>();
    private final Set<String> written = new LinkedHashSet<>();

    private SqlText(List<String> tokens) {
        this.tokens = tokens;
    }

    /// Tables by what happens to them, in order of appearance.
    record Tables(List<String> read, List<String> written) {}

    /// Whether a text begins with a SQL verb.
    ///
    /// @param capitals whether the verb must be in capitals, because nothing else says that the
    ///     text is a statement
    static boolean isStatement(String text, boolean capitals) {
        int from = 0;
        while (from < text.length() && (text.charAt(from) <= ' ' || text.charAt(from) == '(')) {
            from++;
        }
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to)) && to - from < 10) {
            to++;
        }
        String word = text.substring(from, to);
        boolean verb = VERBS.contains(word.toLowerCase(Locale.ROOT));
        return verb && (!capitals || word.equals(word.toUpperCase(Locale.ROOT)));
    }

    static Tables read(String text) {
        SqlText sql = new SqlText(SqlTokens.of(text));
        sql.introduce();
        sql.scan();
        sql.read.removeAll(sql.introduced);
        sql.written.removeAll(sql.introduced);
        return new Tables(List.copyOf(sql.read), List.copyOf(sql.written));
    }

    private String token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : "";
    }

    private String word(int at) {
        return token(at).toLowerCase(Locale.ROOT);
    }

    /// `WITH a AS (…), b (x) AS (…)`.
    private void introduce() {
        for (int at = 0; at + 2 < tokens.size(); at++) {
            if (word(at + 1).equals("as") && token(at + 2).equals("(") && SqlTokens.isName(token(at))) {
                introduced.add(word(at));
            }
            boolean recursive = word(at).equals("recursive") || word(at).equals("with");
            if (recursive && token(at + 2).equals("(")) {
                introduced.add(word(at + 1));
            }
        }
    }

    private void scan() {
        Deque<String> around = new ArrayDeque<>();
        for (int at = 0; at < tokens.size(); at++) {
            switch (word(at)) {
                case "(" -> around.push(word(at - 1));
                case ")" -> around.poll();
                case "from" -> {
                    boolean function = OWN_FROM.contains(around.isEmpty() ? "" : around.peek());
                    if (!function && !word(at - 1).equals("distinct")) {
                        names(at + 1, word(at - 1).equals("delete") ? written : read);
                    }
                }
                case "join", "straight_join" -> names(at + 1, read);
                case "into" -> names(at + 1, written);
                case "update" -> update(at);
                case "truncate" -> names(at + 1, written);
                default -> {}
            }
        }
    }

    private void update(int at) {
        String before = word(at - 1);
        boolean clause = before.equals("do") || before.equals("for") || before.equals("key") || before.equals("on");
        if (!clause) {
            names(at + 1, written);
        }
    }

    /// A list of names, each perhaps with an alias, up to the next keyword.
    private void names(int from, Set<String> into) {
        int at = from;
        while (FILLERS.contains(word(at))) {
            at++;
        }
        while (SqlTokens.isName(token(at)) && !ENDS.contains(word(at))) {
            if (!token(at + 1).equals("(") || into == written) {
                into.add(word(at));
            }
            at++;
            at += word(at).equals("as") ? 1 : 0;
            at += SqlTokens.isName(token(at)) && !ENDS.contains(word(at)) ? 1 : 0;
            if (!token(at).equals(",")) {
                return;
            }
            at++;
        }
    }
}
