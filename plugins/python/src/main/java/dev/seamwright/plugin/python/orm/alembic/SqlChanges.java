package dev.seamwright.plugin.python.orm.alembic;

import dev.seamwright.model.monolith.Location;
import dev.seamwright.plugin.python.access.SqlTokens;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Replays statements of SQL that change the schema; others are passed over.
record SqlChanges(History history, List<String> tokens, Location at) {

    private static final Set<String> FILLERS = Set.of("if", "exists", "not", "only", "column");

    static void replay(History history, String sql, Location at) {
        int from = 0;
        List<String> tokens = SqlTokens.of(sql);
        for (int to = 0; to <= tokens.size(); to++) {
            if (to == tokens.size() || tokens.get(to).equals(";")) {
                new SqlChanges(history, tokens.subList(from, to), at).replay();
                from = to + 1;
            }
        }
    }

    private String word(int index) {
        return index < tokens.size() ? tokens.get(index).toLowerCase(Locale.ROOT) : "";
    }

    private int skip(int from) {
        int index = from;
        while (FILLERS.contains(word(index))) {
            index++;
        }
        return index;
    }

    private void replay() {
        boolean table = word(1).equals("table");
        switch (word(0)) {
            case "create" -> {
                if (table) {
                    create(skip(2));
                } else if (word(1).equals("view") || word(1).equals("materialized")) {
                    return;
                }
            }
            case "drop" -> {
                if (table) {
                    drop(skip(2));
                }
            }
            case "alter" -> {
                if (table) {
                    alter(skip(2));
                }
            }
            default -> {}
        }
    }

    private boolean isClear(int index) {
        boolean clear = SqlTokens.isName(word(index));
        if (!clear) {
            history.lose();
        }
        return clear;
    }

    private String name(int index) {
        return History.name(word(index), null);
    }

    private void create(int index) {
        if (isClear(index)) {
            history.create(name(index), at).forgetColumns();
        }
    }

    private void drop(int from) {
        int index = from;
        while (isClear(index)) {
            history.drop(name(index));
            if (!word(index + 1).equals(",")) {
                return;
            }
            index += 2;
        }
    }

    private void alter(int index) {
        if (!isClear(index)) {
            return;
        }
        String table = name(index);
        String action = word(index + 1);
        int object = skip(index + 2);
        if (action.equals("rename") && word(index + 2).equals("to")) {
            int dot = table.lastIndexOf('.');
            history.rename(
                    table,
                    dot < 0 ? word(index + 3) : table.substring(0, dot + 1) + word(index + 3));
            return;
        }
        if (action.equals("set") && word(index + 2).equals("schema")) {
            history.rename(
                    table,
                    History.name(table.substring(table.lastIndexOf('.') + 1), word(index + 3)));
            return;
        }
        MigratedTable changed = history.changed(table);
        if (changed == null) {
            return;
        }
        boolean constraint = word(object).equals("constraint");
        switch (action) {
            case "rename" -> {
                if (!constraint && word(object + 1).equals("to")) {
                    changed.rename(word(object), word(object + 2));
                }
            }
            case "add" -> {
                changed.forgetKeys();
                if (!constraint) {
                    changed.forgetColumns();
                }
            }
            case "drop" -> {
                changed.forgetKeys();
                if (!constraint) {
                    changed.forgetColumns();
                }
            }
            default -> {}
        }
    }
}
