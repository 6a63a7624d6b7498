package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.lex.Token;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// Scans the body of a routine for the tables that it touches and the routines that it calls.
final class BodyReader {

    private final List<Token> tokens;
    private final boolean quoted;
    private final BodyFindings found;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private Frame frame = new Frame(false);
    private String verb = "";
    private boolean fetching;
    private int at;

    /// What is known between two parentheses.
    private static final class Frame {

        private final boolean function;
        private boolean from;
        private List<TableId> together = new ArrayList<>();

        /// @param function whether they hold the arguments of one that takes FROM, as `trim` does
        Frame(boolean function) {
            this.function = function;
        }
    }

    /// @param quoted whether it was written in a string, as PostgreSQL wants it
    BodyReader(List<Token> tokens, boolean quoted) {
        this.tokens = tokens;
        this.quoted = quoted;
        this.found = new BodyFindings(LocalNames.of(tokens));
    }

    Routine.Body read() {
        for (at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.kind() == Token.Kind.SYMBOL) {
                readSymbol(token);
            } else if (token.isName()) {
                readWord(token);
            }
        }
        return found.body();
    }

    private void readSymbol(Token symbol) {
        if (symbol.is('(')) {
            frames.push(frame);
            Frame inner = new Frame(at > 0 && isAny(at - 1, BodyWords.TAKE_FROM));
            boolean query = is(1, "SELECT") || is(1, "WITH") || is(1, "VALUES");
            inner.together = frame.from && !query ? frame.together : inner.together;
            frame = inner;
        } else if (symbol.is(')') && !frames.isEmpty()) {
            frame = frames.pop();
        } else if (symbol.is(';')) {
            frames.clear();
            frame = new Frame(false);
            verb = "";
            fetching = false;
        } else if (symbol.is(',') && frame.from) {
            readTable();
        }
    }

    private void readWord(Token token) {
        boolean keyword = token.kind() == Token.Kind.WORD && !isAfterDot();
        switch (keyword ? Words.upper(token.text()) : "") {
            case "SELECT" -> begin("SELECT");
            case "FROM" -> readFrom();
            case "JOIN", "APPLY" -> readTable();
            case "USING" -> {
                if ((verb.equals("DELETE") || verb.equals("MERGE")) && !is(1, '(')) {
                    readTable();
                }
            }
            case "WHERE",
                    "GROUP",
                    "ORDER",
                    "HAVING",
                    "SET",
                    "LIMIT",
                    "WHEN",
                    "RETURNING",
                    "UNION" ->
                    frame.from = false;
            case "INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE", "TRUNCATE", "COPY" ->
                    readChange(Words.upper(token.text()));
            case "FETCH" -> fetching = true;
            case "PREPARE" -> found.dynamic(token.line());
            case "EXEC", "EXECUTE", "CALL" -> readExecute(token);
            default -> readName(token);
        }
    }

    private void readFrom() {
        boolean distinct = at > 0 && tokens.get(at - 1).is("DISTINCT") && at > 1;
        boolean comparison =
                distinct && (tokens.get(at - 2).is("IS") || tokens.get(at - 2).is("NOT"));
        if (fetching || comparison || (frame.function && !frame.from)) {
            fetching = false;
            return;
        }
        frame.from = true;
        readTable();
    }

    /// The table, function or query that comes next in a FROM.
    private void readTable() {
        int next = at + 1;
        while (isAny(next, BodyWords.BEFORE_TABLE)) {
            next++;
        }
        if (isSymbol(next, '(')) {
            // What stands in parentheses is a query, or a table that is joined there.
            boolean query = isAny(next + 1, BodyWords.BEGIN_QUERY) || isSymbol(next + 1, '(');
            if (!query && next + 1 < tokens.size() && tokens.get(next + 1).isName()) {
                at = next;
                readSymbol(tokens.get(next));
                readTable();
            }
            return;
        }
        QualifiedName name = QualifiedName.at(tokens, next);
        boolean hint = isSymbol(name.end(), '(') && isAny(name.end() + 1, BodyWords.HINTS);
        if (name.parts().isEmpty() || (isSymbol(name.end(), '(') && !hint)) {
            return;
        }
        found.read(name, frame.together);
        at = alias(name, name.end()) - 1;
    }

    /// Notes a table's other name, and gives what follows it.
    private int alias(QualifiedName name, int end) {
        int next = is(end - at, "AS") ? end + 1 : end;
        boolean named = next < tokens.size() && tokens.get(next).isName();
        if (!named || isAny(next, BodyWords.AFTER_TABLE)) {
            return end;
        }
        found.alias(tokens.get(next).text(), name);
        return next + 1;
    }

    private void begin(String newVerb) {
        verb = newVerb.equals("SELECT") && !verb.isEmpty() ? verb : newVerb;
        frame.together = new ArrayList<>();
        frame.from = false;
    }

    private void readChange(String word) {
        if (at > 0 && isAny(at - 1, BodyWords.BEFORE_EVENT)) {
            return;
        }
        int next = at + 1;
        boolean into = false;
        while (isAny(next, BodyWords.BEFORE_TARGET) || isTop(next)) {
            into |= tokens.get(next).is("INTO") || tokens.get(next).is("FROM");
            next = isTop(next) && isSymbol(next + 1, '(') ? next + 3 : next + 1;
        }
        QualifiedName name = QualifiedName.at(tokens, next);
        boolean bare = name.parts().isEmpty() || isAny(next, BodyWords.NO_TARGET);
        if (bare || (word.equals("REPLACE") && !into)) {
            return;
        }
        boolean copies = word.equals("COPY");
        if (copies && !is(name.end() - at, "FROM") && !isSymbol(name.end(), '(')) {
            return;
        }
        begin(word);
        found.written(name, frame.together);
        at = word.equals("INSERT") ? name.end() - 1 : alias(name, name.end()) - 1;
        fetching = copies;
    }

    private void readExecute(Token token) {
        boolean call = token.is("CALL");
        if (is(1, "FUNCTION") || is(1, "PROCEDURE") || is(1, "ON") || is(1, "AS")) {
            return;
        }
        int next = at + 1;
        if (next < tokens.size() && tokens.get(next).text().startsWith("@") && is(2, '=')) {
            next += 2;
        }
        QualifiedName name = QualifiedName.at(tokens, next);
        boolean text = name.parts().isEmpty() || name.isVariable() || is(1, "IMMEDIATE");
        boolean runsText = text || name.last().equals("sp_executesql");
        if (!call && (quoted || runsText)) {
            found.dynamic(token.line());
        } else {
            found.call(name);
            at = Math.max(at, name.end() - 1);
        }
    }

    /// A name that may be a call: before parentheses, or alone in a statement.
    private void readName(Token token) {
        QualifiedName name = QualifiedName.at(tokens, at);
        boolean alone =
                isSymbol(name.end(), ';')
                        && (at == 0
                                || isSymbol(at - 1, ';')
                                || isAny(at - 1, BodyWords.BEFORE_CALL));
        if ((isSymbol(name.end(), '(') || alone) && token.isName()) {
            found.call(name);
        }
        at = Math.max(at, name.end() - 1);
    }

    private boolean isAfterDot() {
        return isSymbol(at - 1, '.');
    }

    private boolean isTop(int index) {
        return index < tokens.size() && tokens.get(index).is("TOP");
    }

    private boolean is(int ahead, String keyword) {
        return at + ahead < tokens.size() && tokens.get(at + ahead).is(keyword);
    }

    private boolean is(int ahead, char symbol) {
        return isSymbol(at + ahead, symbol);
    }

    private boolean isSymbol(int index, char symbol) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(symbol);
    }

    private boolean isAny(int index, Set<String> words) {
        return index < tokens.size()
                && tokens.get(index).kind() == Token.Kind.WORD
                && words.contains(Words.upper(tokens.get(index).text()));
    }
}
