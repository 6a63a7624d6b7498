package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.lex.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads indexes and unique keys: of a table's elements, and in statements of their own.
///
/// A key that holds for some rows only (`WHERE ...`) is an index and not a unique one.
final class IndexReader {

    private static final int ENTRY_LENGTH = 1_000;

    /// What may stand between a key and its columns besides its name.
    private static final Set<String> MANNERS =
            new TreeSet<>(
                    List.of(
                            "CLUSTERED",
                            "NONCLUSTERED",
                            "COLUMNSTORE",
                            "NULLS",
                            "NOT",
                            "DISTINCT",
                            "HASH",
                            "BTREE"));

    private IndexReader() {}

    /// What an element that begins with UNIQUE, KEY or their like declares.
    ///
    /// @param constraint its name, empty where none was given
    static Optional<Alteration.AddIndex> element(Cursor element, String constraint) {
        int line = element.line();
        boolean unique = element.take("UNIQUE");
        if (!element.take("FULLTEXT")) {
            element.take("SPATIAL");
        }
        if (!element.take("KEY")) {
            element.take("INDEX");
        }
        String name = constraint;
        while (!element.atEnd() && !element.is('(')) {
            if (element.take("USING")) {
                skip(element);
            } else if (element.take("UNIQUE")) {
                unique = true;
            } else if (element.isName() && !element.isAny(MANNERS)) {
                name = element.next().text();
            } else {
                element.skip();
            }
        }
        return index(element, name, unique, line);
    }

    /// Reads what follows CREATE INDEX.
    static Reading statement(Cursor cursor, boolean unique, int line) {
        cursor.take("CONCURRENTLY");
        cursor.takeIfExists();
        String name = cursor.is("ON") ? "" : named(cursor);
        while (!cursor.atEnd() && !cursor.is("ON")) {
            cursor.skip();
        }
        cursor.take("ON");
        cursor.take("ONLY");
        Optional<TableId> table = cursor.table();
        while (!cursor.atEnd() && !cursor.is('(')) {
            cursor.skip();
        }
        Optional<Alteration.AddIndex> index = index(cursor, name, unique, line);
        if (table.isEmpty() || index.isEmpty()) {
            return Reading.NOTHING;
        }
        return Reading.of(
                new SchemaChange.AlterTable(table.get(), line, List.of(index.get())), List.of());
    }

    private static Optional<Alteration.AddIndex> index(
            Cursor cursor, String name, boolean unique, int line) {
        if (!cursor.is('(')) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>();
        for (Cursor entry : cursor.elements()) {
            columns.add(entry(entry));
        }
        boolean partial = cursor.rest().stream().anyMatch(token -> token.is("WHERE"));
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Alteration.AddIndex(name, columns, unique && !partial, line));
    }

    /// A column's name without its order and its like, or an expression as written.
    private static String entry(Cursor entry) {
        boolean called = entry.is(1, '(') && !isLength(entry.rest());
        if (entry.isName() && !called && !isOperator(entry.rest())) {
            return entry.next().text();
        }
        String text = written(entry.rest());
        return text.substring(0, Math.min(text.length(), ENTRY_LENGTH));
    }

    /// `name(10)`, of which the first characters are indexed.
    private static boolean isLength(List<Token> entry) {
        return entry.size() > 3 && entry.get(2).kind() == Token.Kind.NUMBER && entry.get(3).is(')');
    }

    private static boolean isOperator(List<Token> entry) {
        return entry.size() > 1
                && entry.get(1).kind() == Token.Kind.SYMBOL
                && !entry.get(1).is('(')
                && !entry.get(1).is('.');
    }

    private static String named(Cursor cursor) {
        QualifiedName name = QualifiedName.at(cursor.rest(), 0);
        for (int i = 0; i < name.end(); i++) {
            cursor.skip();
        }
        return name.parts().isEmpty() ? "" : name.parts().getLast();
    }

    /// Tokens with blanks between words and behind commas only.
    private static String written(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        boolean apart = false;
        for (Token token : tokens) {
            boolean symbol = token.kind() == Token.Kind.SYMBOL;
            text.append(apart && !symbol ? " " : "").append(token.text());
            apart = !symbol || token.is(',') || token.is(')');
        }
        return text.toString();
    }

    private static void skip(Cursor cursor) {
        if (!cursor.atEnd()) {
            cursor.skip();
        }
    }
}
