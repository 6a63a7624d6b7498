package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.lex.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A place in a list of tokens, with the few questions that reading them takes.
final class Cursor {

    /// Said of a schema that needs no saying.
    private static final Set<String> DEFAULT_SCHEMAS =
            new TreeSet<>(List.of("public", "dbo", "main"));

    private static final int GAP_WORDS = 6;
    private static final int GAP_LENGTH = 80;

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() {
        return tokens.get(at++);
    }

    void skip() {
        at++;
    }

    /// The line of the next token, or of the last one at the end.
    int line() {
        return tokens.get(Math.min(at, tokens.size() - 1)).line();
    }

    boolean is(String keyword) {
        return is(0, keyword);
    }

    boolean is(int ahead, String keyword) {
        return at + ahead >= 0 && at + ahead < tokens.size() && tokens.get(at + ahead).is(keyword);
    }

    boolean is(char symbol) {
        return is(0, symbol);
    }

    boolean is(int ahead, char symbol) {
        return at + ahead < tokens.size() && tokens.get(at + ahead).is(symbol);
    }

    boolean isName() {
        return !atEnd() && peek().isName();
    }

    boolean isAny(Set<String> keywords) {
        return isAny(0, keywords);
    }

    boolean isAny(int ahead, Set<String> keywords) {
        return at + ahead < tokens.size()
                && tokens.get(at + ahead).kind() == Token.Kind.WORD
                && keywords.contains(Words.upper(tokens.get(at + ahead).text()));
    }

    /// Passes these keywords if they all come next.
    boolean take(String... keywords) {
        for (int i = 0; i < keywords.length; i++) {
            if (!is(i, keywords[i])) {
                return false;
            }
        }
        at += keywords.length;
        return true;
    }

    boolean take(char symbol) {
        boolean taken = is(symbol);
        at += taken ? 1 : 0;
        return taken;
    }

    /// Passes keywords as long as they are among these.
    void takeAll(Set<String> keywords) {
        while (isAny(keywords)) {
            skip();
        }
    }

    void takeIfExists() {
        if (!take("IF", "NOT", "EXISTS")) {
            take("IF", "EXISTS");
        }
    }

    /// A table's name, with its schema where that says something.
    Optional<TableId> table() {
        List<String> parts = new ArrayList<>();
        while (isName()) {
            parts.add(next().text());
            boolean more = false;
            while (take('.')) {
                more = true;
            }
            if (!more) {
                break;
            }
        }
        return table(parts);
    }

    static Optional<TableId> table(List<String> parts) {
        if (parts.isEmpty() || parts.getLast().isBlank()) {
            return Optional.empty();
        }
        String name = Words.lower(parts.getLast());
        String schema = parts.size() < 2 ? "" : schema(parts.get(parts.size() - 2));
        return Optional.of(new TableId(schema.isEmpty() ? name : schema + "." + name));
    }

    /// The schema as it stands before a table's name, empty where it needs no saying.
    static String schema(String name) {
        String schema = Words.lower(name.strip());
        return DEFAULT_SCHEMAS.contains(schema) ? "" : schema;
    }

    /// Names between parentheses that come next, empty where none do. Of a more complicated entry
    /// its first name is taken.
    List<String> names() {
        if (!is('(')) {
            return List.of();
        }
        return elements().stream()
                .filter(element -> element.peek().isName())
                .map(element -> element.next().text())
                .toList();
    }

    /// What stands between the parentheses that come next, cut at its commas.
    List<Cursor> elements() {
        int close = closing();
        List<Cursor> elements = new Cursor(tokens.subList(at + 1, close)).cut();
        at = Math.min(close + 1, tokens.size());
        return elements;
    }

    /// The rest, cut at the commas outside of parentheses. No part is empty.
    List<Cursor> cut() {
        List<Cursor> parts = new ArrayList<>();
        int from = at;
        int depth = 0;
        for (; at <= tokens.size(); at++) {
            boolean end = atEnd();
            if (end || (depth == 0 && is(','))) {
                if (at > from) {
                    parts.add(new Cursor(tokens.subList(from, at)));
                }
                from = at + 1;
            } else {
                depth += is('(') || is('[') ? 1 : is(')') || is(']') ? -1 : 0;
            }
        }
        return parts;
    }

    /// Passes the parentheses that come next with all they hold.
    void skipParentheses() {
        at = Math.min(closing() + 1, tokens.size());
    }

    /// The tokens that are left.
    List<Token> rest() {
        return tokens.subList(Math.min(at, tokens.size()), tokens.size());
    }

    /// This statement as one that is not understood.
    Reading.Gap gap() {
        String words =
                tokens.stream().limit(GAP_WORDS).map(Token::text).collect(Collectors.joining(" "));
        return new Reading.Gap(
                words.substring(0, Math.min(words.length(), GAP_LENGTH)), tokens.getFirst().line());
    }

    /// Whether the parentheses that come next are closed.
    boolean isClosed() {
        return closing() < tokens.size();
    }

    private int closing() {
        int depth = 0;
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }
}
