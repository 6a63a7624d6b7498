package dev.seamwright.plugin.python.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
                    "where",
                    "set",
                    "on",
                    "group",
                    "order",
                    "limit",
                    "union",
                    "values",
                    "using",
                    "select",
                    "having",
                    "returning",
                    "inner",
                    "left",
                    "right",
                    "full",
                    "cross",
                    "join",
                    "natural",
                    "as",
                    "for",
                    "except",
                    "intersect",
                    "offset",
                    "window",
                    "fetch",
                    "outer",
                    "straight_join");

    private final List<String> tokens;
    private final Set<String> introduced = new HashSet<>();
    private final Set<String> read = new LinkedHashSet<>();
    private final Set<String> written = new LinkedHashSet<>();
    private final Set<Join> joins = new LinkedHashSet<>();

    private SqlText(List<String> tokens) {
        this.tokens = tokens;
    }

    /// Tables by what happens to them, in order of appearance.
    record Tables(List<String> read, List<String> written, List<Join> joins) {}

    /// Two tables that one `FROM` takes together, the first of it first.
    record Join(String first, String second) {}

    /// One level of brackets.
    private static final class Level {

        private final String function;
        private String first = "";

        Level(String function) {
            this.function = function;
        }
    }

    /// Whether a text begins with a SQL verb.
    ///
    /// @param capitals whether the verb must be in capitals, because nothing else says that the
    ///   text is a statement
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
        sql.joins.removeIf(join -> sql.introduced.contains(join.first()));
        sql.joins.removeIf(join -> sql.introduced.contains(join.second()));
        return new Tables(List.copyOf(sql.read), List.copyOf(sql.written), List.copyOf(sql.joins));
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
            if (word(at + 1).equals("as")
                    && token(at + 2).equals("(")
                    && SqlTokens.isName(token(at))) {
                introduced.add(word(at));
            }
            boolean recursive = word(at).equals("recursive") || word(at).equals("with");
            if (recursive && token(at + 2).equals("(")) {
                introduced.add(word(at + 1));
            }
        }
    }

    private void scan() {
        Deque<Level> levels = new ArrayDeque<>();
        levels.push(new Level(""));
        for (int at = 0; at < tokens.size(); at++) {
            Level level = levels.element();
            switch (word(at)) {
                case "(" -> levels.push(new Level(word(at - 1)));
                case ")" -> {
                    if (levels.size() > 1) {
                        levels.pop();
                    }
                }
                case "from" -> from(at, level);
                case "join", "straight_join" -> read(names(at + 1, false), level);
                case "into", "truncate" -> written.addAll(names(at + 1, true));
                case "update" -> update(at);
                default -> {}
            }
        }
    }

    private void from(int at, Level level) {
        boolean function = OWN_FROM.contains(level.function);
        if (word(at - 1).equals("delete")) {
            written.addAll(names(at + 1, true));
        } else if (!function && !word(at - 1).equals("distinct")) {
            level.first = "";
            read(names(at + 1, false), level);
        }
    }

    private void read(List<String> names, Level level) {
        for (String name : names) {
            read.add(name);
            if (level.first.isEmpty()) {
                level.first = name;
            } else if (!level.first.equals(name)) {
                joins.add(new Join(level.first, name));
            }
        }
    }

    private void update(int at) {
        String before = word(at - 1);
        boolean clause =
                before.equals("do")
                        || before.equals("for")
                        || before.equals("key")
                        || before.equals("on");
        if (!clause) {
            written.addAll(names(at + 1, true));
        }
    }

    /// A list of names, each perhaps with an alias, up to the next keyword.
    ///
    /// @param bracket whether a bracket may follow a table's name, as in `INSERT INTO a (b)`
    private List<String> names(int from, boolean bracket) {
        List<String> names = new ArrayList<>();
        int at = from;
        while (FILLERS.contains(word(at))) {
            at++;
        }
        while (SqlTokens.isName(token(at)) && !ENDS.contains(word(at))) {
            if (bracket || !token(at + 1).equals("(")) {
                names.add(word(at));
            }
            at++;
            at += word(at).equals("as") ? 1 : 0;
            at += SqlTokens.isName(token(at)) && !ENDS.contains(word(at)) ? 1 : 0;
            if (!token(at).equals(",")) {
                break;
            }
            at++;
        }
        return names;
    }
}
