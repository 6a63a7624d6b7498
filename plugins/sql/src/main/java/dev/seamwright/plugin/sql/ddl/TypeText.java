package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.plugin.sql.lex.Token;

/// Reads the type of a column and writes it as its author would, blanks and comments aside.
final class TypeText {

    private final Cursor cursor;
    private final StringBuilder text = new StringBuilder();

    TypeText(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Leaves the cursor at what follows the type; empty where the column has none.
    String read() {
        int depth = 0;
        while (!cursor.atEnd() && (depth > 0 || !ends())) {
            Token token = cursor.next();
            append(token);
            depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
        }
        return text.toString();
    }

    private boolean ends() {
        if (cursor.is("CHARACTER")) {
            return cursor.is(1, "SET");
        }
        if (cursor.is("WITH")) {
            return !cursor.is(1, "TIME") && !cursor.is(1, "LOCAL");
        }
        return cursor.isAny(Words.ENDS_TYPE) || cursor.peek().is('=');
    }

    private void append(Token token) {
        boolean word = token.kind() != Token.Kind.SYMBOL;
        char last = text.isEmpty() ? '(' : text.charAt(text.length() - 1);
        boolean afterWord =
                Character.isLetterOrDigit(last) || last == '_' || last == ')' || last == ']';
        if (word && afterWord) {
            text.append(' ');
        }
        text.append(token.text());
    }
}
