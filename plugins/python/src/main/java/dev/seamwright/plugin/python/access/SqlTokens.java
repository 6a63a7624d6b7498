package dev.seamwright.plugin.python.access;

import java.util.ArrayList;
import java.util.List;

/// Splits SQL into names (with their schema, without quotes), brackets and commas. Strings,
/// comments and numbers fall away; a hole in the text is the token `?`.
public final class SqlTokens {

    /// Statements longer than this are generated data.
    private static final int LONGEST = 100_000;

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private SqlTokens(String text) {
        this.text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    public static List<String> of(String text) {
        SqlTokens split = new SqlTokens(text);
        while (split.at < split.text.length()) {
            split.next();
        }
        return split.tokens;
    }

    /// Whether a token may name a table.
    public static boolean isName(String token) {
        return !token.isEmpty()
                && (Character.isLetter(token.charAt(0)) || token.charAt(0) == '_')
                && token.indexOf('?') < 0;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\'') {
            skipTo('\'');
            tokens.add("''");
        } else if (c == '-' && at + 1 < text.length() && text.charAt(at + 1) == '-') {
            at = Math.max(at + 1, end(text.indexOf('\n', at)));
        } else if (c == '/' && at + 1 < text.length() && text.charAt(at + 1) == '*') {
            at = end(text.indexOf("*/", at)) + 2;
        } else if (isStart(c)) {
            name();
        } else {
            if ("(),;=*".indexOf(c) >= 0) {
                tokens.add(String.valueOf(c));
            }
            at++;
        }
    }

    private int end(int found) {
        return found < 0 ? text.length() : found;
    }

    private void skipTo(char quote) {
        at = end(text.indexOf(quote, at + 1)) + 1;
    }

    private static boolean isStart(char c) {
        return Character.isLetter(c)
                || c == '_'
                || c == '"'
                || c == '`'
                || c == '['
                || c == '{'
                || c == '%'
                || c == ':';
    }

    /// A name with its schema: `a.b`, `"a"."b"`; quotes are dropped, holes become `?`.
    private void name() {
        StringBuilder name = new StringBuilder();
        boolean more = true;
        while (more && at < text.length()) {
            part(name);
            more = at + 1 < text.length() && text.charAt(at) == '.' && isStart(text.charAt(at + 1));
            if (more) {
                name.append('.');
                at++;
            }
        }
        tokens.add(name.toString());
    }

    private void part(StringBuilder name) {
        char c = text.charAt(at);
        char close = c == '[' ? ']' : c;
        if (c == '"' || c == '`' || c == '[') {
            int to = end(text.indexOf(close, at + 1));
            name.append(text, at + 1, to);
            at = to + 1;
        } else if (c == '{' || c == '%' || c == ':') {
            name.append('?');
            at++;
            while (at < text.length() && (isWord(text.charAt(at)) || text.charAt(at) == '}')) {
                at++;
            }
        } else {
            while (at < text.length() && (isWord(text.charAt(at)) || text.charAt(at) == '{')) {
                boolean hole = text.charAt(at) == '{';
                name.append(hole ? '?' : text.charAt(at));
                at = hole ? end(text.indexOf('}', at)) + 1 : at + 1;
            }
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }
}
