package dev.seamwright.plugin.sql.lex;

import java.util.ArrayList;
import java.util.List;

/// Statements that are held in a string.
public final class Held {

    private Held() {}

    /// The tokens of what a string holds, as in the body of a function.
    public static List<Token> of(Token string) {
        String text = string.text();
        int open = text.startsWith("$") ? text.indexOf('$', 1) + 1 : text.indexOf('\'') + 1;
        int shut = Math.max(open, text.length() - (text.startsWith("$") ? open : 1));
        String inner = text.substring(open, shut);
        byte[] held = Script.bytes(text.startsWith("$") ? inner : inner.replace("''", "'"));
        Scanner scanner = new Scanner(held, 0, held.length, string.line(), new Quirks(false));
        List<Token> tokens = new ArrayList<>();
        while (scanner.next()) {
            tokens.add(scanner.token());
        }
        return tokens;
    }
}
