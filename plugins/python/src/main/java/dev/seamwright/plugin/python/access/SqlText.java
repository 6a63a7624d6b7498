package dev.seamwright.plugin.python.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tables that a SQL statement names, found by its keywords.
///
/// Not a parser: it knows where table names stand (after `FROM`, `JOIN`, `INTO`, `UPDATE … SET`),
/// which functions have a `FROM` of their own, and which names a `WITH` introduces.
final class SqlText {

    private static final Set<String> OWN_FROM =
            Set.of("extract", "substring", "trim", "overlay", "position", "date_part");

    private final SqlNames names;
    private final Set<String> read = new LinkedHashSet<>();
    private final Set<String> written = new LinkedHashSet<>();
    private final Set<Join> joins = new LinkedHashSet<>();
    private boolean clear = true;

    private SqlText(List<String> tokens) {
        this.names = new SqlNames(tokens);
    }

    /// Tables by what happens to them, in order of appearance.
    ///
    /// @param isClear whether every table that the statement touches is named in it
    record Tables(List<String> read, List<String> written, List<Join> joins, boolean isClear) {}

    /// Two tables that one `FROM` takes together, the first of it first.
    record Join(String first, String second) {}

    /// One level of brackets.
    private static final class Level {

        private final String function;

        /// The table with which others are joined, empty before there is one.
        private String first = "";

        /// Whether a list of tables goes on behind the brackets within it.
        private boolean listing;

        /// Whether the statement changes `first`.
        private boolean changing;

        Level(String function) {
            this.function = function;
        }
    }

    static Tables read(String text) {
        SqlText sql = new SqlText(SqlTokens.of(text));
        if (!sql.copy()) {
            sql.scan();
        }
        return sql.tables();
    }

    private Tables tables() {
        Map<String, String> aliases = new HashMap<>(names.aliases());
        Set<String> changed = new LinkedHashSet<>();
        written.forEach(name -> changed.add(aliases.getOrDefault(name, name)));
        Set<String> common = names.introduced();
        List<Join> pairs = new ArrayList<>();
        for (Join join : joins) {
            String first = aliases.getOrDefault(join.first(), join.first());
            boolean known = !common.contains(first) && !common.contains(join.second());
            if (known && !first.equals(join.second())) {
                pairs.add(new Join(first, join.second()));
            }
        }
        changed.removeAll(common);
        read.removeAll(common);
        return new Tables(List.copyOf(read), List.copyOf(changed), pairs, clear);
    }

    /// `COPY t FROM …` writes, `COPY t TO …` reads; a question in brackets is read as one.
    private boolean copy() {
        if (!names.word(0).equals("copy") || names.token(1).equals("(")) {
            return false;
        }
        List<String> copied = list(1, true);
        int at = names.end();
        while (!names.token(at).isEmpty()
                && !names.word(at).equals("to")
                && !names.word(at).equals("from")) {
            at++;
        }
        (names.word(at).equals("to") ? read : written).addAll(copied);
        return true;
    }

    private void scan() {
        Deque<Level> levels = new ArrayDeque<>();
        levels.push(new Level(""));
        for (int at = 0; at < names.size(); at++) {
            Level level = levels.element();
            switch (names.word(at)) {
                case "(" -> levels.push(new Level(names.word(at - 1)));
                case ")" -> {
                    if (levels.size() > 1) {
                        levels.pop();
                        goOn(at + 1, levels.element());
                    }
                }
                case "from" -> from(at, level);
                case "join", "straight_join" -> read(list(at + 1, false), level);
                case "into", "truncate" -> change(at, level);
                case "update" -> update(at, level);
                case "delete" -> delete(at);
                case "using" -> using(at, level);
                default -> {}
            }
        }
    }

    private List<String> list(int from, boolean bracket) {
        List<String> found = names.list(from, bracket);
        clear &= names.isClear();
        return found;
    }

    private void from(int at, Level level) {
        boolean function = OWN_FROM.contains(level.function);
        if (names.word(at - 1).equals("delete")) {
            List<String> changed = list(at + 1, true);
            written.addAll(changed);
            begin(changed, level);
        } else if (!function && !names.word(at - 1).equals("distinct")) {
            if (!level.changing) {
                level.first = "";
            }
            read(list(at + 1, false), level);
            level.listing = names.token(names.end()).equals("(");
        }
    }

    /// Behind brackets in a list of tables: an alias, and perhaps more tables.
    private void goOn(int at, Level level) {
        if (level.listing) {
            int next = names.behindAlias(at);
            level.listing = false;
            if (names.token(next).equals(",")) {
                read(list(next + 1, false), level);
                level.listing = names.token(names.end()).equals("(");
            }
        }
    }

    private void read(List<String> found, Level level) {
        for (String name : found) {
            read.add(name);
            if (level.first.isEmpty()) {
                level.first = name;
            } else if (!level.first.equals(name)) {
                joins.add(new Join(level.first, name));
            }
        }
    }

    private void change(int at, Level level) {
        List<String> changed = list(at + 1, true);
        written.addAll(changed);
        if (names.word(at - 1).equals("merge")) {
            begin(changed, level);
        }
    }

    private static void begin(List<String> changed, Level level) {
        level.first = changed.isEmpty() ? "" : changed.getFirst();
        level.changing = true;
    }

    private void update(int at, Level level) {
        String before = names.word(at - 1);
        boolean clause =
                before.equals("do")
                        || before.equals("for")
                        || before.equals("key")
                        || before.equals("then")
                        || before.equals("on");
        if (!clause) {
            List<String> changed = list(at + 1, true);
            written.addAll(changed);
            begin(changed, level);
        }
    }

    /// `DELETE a FROM orders a`.
    private void delete(int at) {
        boolean several = names.word(at + 2).equals("from") || names.token(at + 2).equals(",");
        if (several && SqlTokens.isName(names.token(at + 1)) && !names.isKeyword(at + 1)) {
            written.addAll(list(at + 1, true));
        }
    }

    /// `DELETE FROM a USING b`, `MERGE INTO a USING b`; elsewhere columns follow.
    private void using(int at, Level level) {
        if (level.changing && SqlTokens.isName(names.token(at + 1))) {
            read(list(at + 1, false), level);
        }
    }
}
