package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.plugin.sql.lex.Token;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Names that a body gives to queries, cursors and tables of its own, which hide tables outside.
final class LocalNames {

    private static final int FAR = 200;

    private LocalNames() {}

    static Set<String> of(List<Token> tokens) {
        Set<String> names = new TreeSet<>(List.of("dual", "inserted", "deleted"));
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("TABLE") && i > 0 && isMade(tokens, i)) {
                addMade(names, tokens, i + 1);
            } else if (token.is("CURSOR")) {
                add(names, tokens, i - 1);
                add(names, tokens, i + 1);
            } else if (token.is("AS") && opensQuery(tokens, i + 1)) {
                addQuery(names, tokens, i - 1);
            }
        }
        return names;
    }

    private static boolean isMade(List<Token> tokens, int table) {
        for (int i = table - 1; i >= Math.max(0, table - 4); i--) {
            if (tokens.get(i).is("CREATE")) {
                return true;
            }
        }
        return false;
    }

    private static void addMade(Set<String> names, List<Token> tokens, int start) {
        Cursor cursor = new Cursor(tokens.subList(start, tokens.size()));
        cursor.takeIfExists();
        cursor.table().ifPresent(id -> names.add(id.name()));
    }

    private static boolean opensQuery(List<Token> tokens, int start) {
        int at = start;
        while (at < tokens.size()
                && (tokens.get(at).is("NOT") || tokens.get(at).is("MATERIALIZED"))) {
            at++;
        }
        return at < tokens.size() && tokens.get(at).is('(');
    }

    /// `WITH name (columns) AS (`, of which `)` or the name is at `end`
    private static void addQuery(Set<String> names, List<Token> tokens, int end) {
        int at = end;
        if (at > 0 && tokens.get(at).is(')')) {
            int stop = Math.max(0, at - FAR);
            while (at > stop && !tokens.get(at).is('(')) {
                at--;
            }
            at--;
        }
        boolean listed =
                at > 0
                        && (tokens.get(at - 1).is(',')
                                || tokens.get(at - 1).is("WITH")
                                || tokens.get(at - 1).is("RECURSIVE"));
        if (listed) {
            add(names, tokens, at);
        }
    }

    private static void add(Set<String> names, List<Token> tokens, int at) {
        if (at >= 0 && at < tokens.size() && tokens.get(at).isName()) {
            names.add(Words.lower(tokens.get(at).text()));
        }
    }
}
