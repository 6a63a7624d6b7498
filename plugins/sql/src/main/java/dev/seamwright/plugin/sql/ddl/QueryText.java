package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.plugin.sql.lex.Token;

import java.util.List;

/// Writes tokens as a query again, without comments and with one kind of quotes.
final class QueryText {

    private QueryText() {}

    static String of(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        boolean apart = false;
        for (Token token : tokens) {
            boolean symbol = token.kind() == Token.Kind.SYMBOL;
            // Operators of several characters were taken apart; names around a dot were not meant
            // to be.
            // Two signs in a row would begin a comment.
            boolean comment =
                    token.is('-') && !text.isEmpty() && text.charAt(text.length() - 1) == '-';
            if (comment || (apart && !symbol)) {
                text.append(' ');
            }
            text.append(written(token));
            apart = !token.is('.');
        }
        return text.toString();
    }

    private static String written(Token token) {
        return switch (token.kind()) {
            case QUOTED -> '"' + token.text().replace("\"", "\"\"") + '"';
            case STRING -> token.text().startsWith("$") ? "''" : token.text();
            case SYMBOL -> token.is('(') || token.is(',') ? " " + token.text() : token.text();
            case WORD, NUMBER -> token.text();
        };
    }
}
