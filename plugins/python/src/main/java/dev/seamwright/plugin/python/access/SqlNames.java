package dev.seamwright.plugin.python.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads lists of table names among the tokens of a statement.
final class SqlNames {

    /// Words between a keyword and the name that it introduces.
    private static final Set<String> FILLERS =
            Set.of("only", "lateral", "ignore", "table", "into", "low_priority", "quick");

    /// Words that end a list of tables.
    private static final Set<String> ENDS =
            Set.of(
                    """
                    where set on group order limit union values using select having returning inner
                    left right full cross join natural as for except intersect offset window fetch
                    outer straight_join from when default with partition tablesample force use
                    """
                            .strip()
                            .split("\\s+"));

    /// The databases' own catalogues.
    private static final List<String> CATALOGUES =
            List.of("information_schema.", "pg_", "sqlite_", "sys.", "mysql.");

    /// A list of columns longer than this is no list of columns.
    private static final int LONGEST = 200;

    private final List<String> tokens;
    private final Map<String, String> aliases = new HashMap<>();
    private final Set<String> introduced = new HashSet<>();
    private int end;
    private boolean clear = true;

    SqlNames(List<String> tokens) {
        this.tokens = tokens;
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (word(at).equals("as") && opens(at + 1)) {
                introduce(at - 1);
            }
        }
    }

    int size() {
        return tokens.size();
    }

    String token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : "";
    }

    String word(int at) {
        return token(at).toLowerCase(Locale.ROOT);
    }

    boolean isKeyword(int at) {
        return ENDS.contains(word(at));
    }

    /// The tables that stand for other names, by these.
    Map<String, String> aliases() {
        return aliases;
    }

    /// Names that the statement itself gives to questions.
    Set<String> introduced() {
        return introduced;
    }

    /// Where the last list ended.
    int end() {
        return end;
    }

    /// Whether the last list held nothing but names.
    boolean isClear() {
        return clear;
    }

    private boolean opens(int at) {
        int next = at;
        while (word(next).equals("not") || word(next).equals("materialized")) {
            next++;
        }
        return token(next).equals("(");
    }

    /// `WITH a AS (…), b (x) AS (…)`.
    private void introduce(int before) {
        int at = before;
        if (token(at).equals(")")) {
            int most = Math.max(0, at - LONGEST);
            while (at > most && !token(at).equals("(")) {
                at--;
            }
            at--;
        }
        if (SqlTokens.isName(token(at))) {
            introduced.add(word(at));
        }
    }

    /// A list of names, each perhaps with an alias, up to the next keyword.
    ///
    /// @param bracket whether a bracket may follow a table's name, as in `INSERT INTO a (b)`
    List<String> list(int from, boolean bracket) {
        List<String> names = new ArrayList<>();
        clear = true;
        int at = from;
        while (FILLERS.contains(word(at))) {
            at++;
        }
        boolean more = true;
        while (more) {
            boolean hole = token(at).indexOf('?') >= 0;
            boolean name = SqlTokens.isName(token(at)) && !isKeyword(at);
            if (!hole && !name) {
                clear &= token(at).equals("(");
                break;
            }
            boolean function = !bracket && token(at + 1).equals("(");
            if (function) {
                at++;
                break;
            }
            clear &= !hole;
            if (name && !isCatalogue(word(at))) {
                names.add(word(at));
            }
            int next = behindAlias(at + 1);
            if (name && next > at + 1) {
                aliases.putIfAbsent(word(next - 1), word(at));
            }
            at = next;
            more = token(at).equals(",");
            at += more ? 1 : 0;
        }
        end = at;
        return names;
    }

    /// The position behind an alias, if there is one.
    int behindAlias(int from) {
        int at = word(from).equals("as") ? from + 1 : from;
        return SqlTokens.isName(token(at)) && !isKeyword(at) ? at + 1 : at;
    }

    private static boolean isCatalogue(String name) {
        return name.equals("dual") || CATALOGUES.stream().anyMatch(name::startsWith);
    }
}
