package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.plugin.sql.lex.Token;

import java.util.List;

/// Reads which schema names belong to from here on.
final class SearchPath {

    private static final String SETTING = "'search_path'";

    private SearchPath() {}

    /// Reads what follows `SET search_path`; only the first of several schemas gets new tables.
    static Reading set(Cursor cursor) {
        if (!cursor.take('=') && !cursor.take("TO")) {
            return Reading.NOTHING;
        }
        return cursor.atEnd() ? Reading.NOTHING : use(cursor.next());
    }

    /// Whether a token is the setting's name in `set_config('search_path', ...)`.
    static boolean isConfigured(Token token) {
        return token.kind() == Token.Kind.STRING && token.text().equalsIgnoreCase(SETTING);
    }

    static Reading configured(Cursor cursor) {
        while (!cursor.atEnd() && !isConfigured(cursor.peek())) {
            cursor.skip();
        }
        boolean value = cursor.rest().size() > 2 && cursor.is(1, ',');
        return value ? use(cursor.rest().get(2)) : Reading.NOTHING;
    }

    private static Reading use(Token value) {
        String text = value.text().replace("'", "").split(",", 2)[0].strip().replace("\"", "");
        String schema = text.startsWith("$") || value.is("DEFAULT") ? "" : Cursor.schema(text);
        return Reading.of(new SchemaChange.UseSchema(schema), List.of());
    }
}
