package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.lex.Held;
import dev.seamwright.plugin.sql.lex.Token;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads what follows CREATE FUNCTION and its like. Bodies are scanned, not parsed: no grammar fits
/// all dialects, and a scan takes time in proportion to the text.
final class RoutineReader {

    /// Languages in quotes whose bodies are statements.
    private static final Set<String> LANGUAGES = new TreeSet<>(List.of("sql", "plpgsql", "edbspl"));

    private static final int ARGUMENTS_LENGTH = 500;

    private final Cursor cursor;
    private final boolean trigger;
    private final int line;
    private final int lines;

    /// @param cursor behind the word that tells what is made
    RoutineReader(Cursor cursor, boolean trigger, int line, int lines) {
        this.cursor = cursor;
        this.trigger = trigger;
        this.line = line;
        this.lines = lines;
    }

    Reading read() {
        cursor.take("BODY");
        cursor.takeIfExists();
        Optional<TableId> id = cursor.table();
        if (id.isEmpty()) {
            return Reading.gap(cursor.gap());
        }
        String name = id.get().name().substring(id.get().name().lastIndexOf('.') + 1);
        String arguments = arguments();
        Optional<TableId> table = trigger ? triggered() : Optional.empty();
        Routine routine = new Routine(name, arguments, line, lines, table, body());
        return Reading.of(new SchemaChange.CreateRoutine(routine), List.of());
    }

    private String arguments() {
        if (trigger || !cursor.is('(')) {
            return "";
        }
        List<Token> rest = cursor.rest();
        cursor.skipParentheses();
        List<Token> own = rest.subList(0, rest.size() - cursor.rest().size());
        String text = QueryText.of(own);
        return text.substring(0, Math.min(text.length(), ARGUMENTS_LENGTH));
    }

    /// The table after ON, past what the trigger waits for.
    private Optional<TableId> triggered() {
        while (!cursor.atEnd() && !cursor.is("ON") && !cursor.is("BEGIN")) {
            cursor.skip();
        }
        if (!cursor.take("ON")) {
            return Optional.empty();
        }
        boolean everything = cursor.is("DATABASE") || cursor.is("SCHEMA") || cursor.is("ALL");
        Optional<TableId> table = everything ? Optional.empty() : cursor.table();
        boolean eventsFollow = cursor.is("FOR") && !cursor.is(1, "EACH");
        if (eventsFollow || cursor.is("AFTER") || cursor.is("INSTEAD") || cursor.is("WITH")) {
            while (!cursor.atEnd() && !cursor.is("AS")) {
                cursor.skip();
            }
        }
        return table;
    }

    private Routine.Body body() {
        List<Token> rest = cursor.rest();
        if (!isOurLanguage(rest)) {
            return Routine.Body.NOTHING;
        }
        for (int i = 1; i < rest.size(); i++) {
            Token token = rest.get(i);
            if (token.kind() == Token.Kind.STRING && rest.get(i - 1).is("AS")) {
                return new BodyReader(Held.of(token), true).read();
            }
        }
        return new BodyReader(rest, false).read();
    }

    private static boolean isOurLanguage(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("LANGUAGE")) {
                String name = Words.lower(tokens.get(i + 1).text().replace("'", ""));
                return LANGUAGES.contains(name);
            }
            if (tokens.get(i).is("BEGIN")) {
                return true;
            }
        }
        return true;
    }

    /// Whether what follows ALTER PROCEDURE and its like is the whole of it, written anew.
    static boolean isWhole(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.is("AS"))
                && tokens.stream().anyMatch(token -> token.is("BEGIN") || token.is("SELECT"));
    }
}
