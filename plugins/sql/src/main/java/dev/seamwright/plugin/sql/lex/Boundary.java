package dev.seamwright.plugin.sql.lex;

import java.util.List;

/// Notices where a new statement starts although the one before was not ended: at a `CREATE` or
/// `ALTER TABLE` that stands first on its line, outside of parentheses.
final class Boundary {

    private static final List<String> CREATED =
            List.of(
                    "TABLE",
                    "INDEX",
                    "UNIQUE",
                    "VIEW",
                    "PROCEDURE",
                    "PROC",
                    "FUNCTION",
                    "TRIGGER",
                    "SEQUENCE",
                    "TEMPORARY",
                    "TEMP",
                    "UNLOGGED",
                    "GLOBAL",
                    "NONCLUSTERED",
                    "CLUSTERED",
                    "TYPE",
                    "OR");

    private boolean allowed;
    private int depth;
    private int tokens;
    private boolean afterCreate;
    private boolean afterAlter;
    private int offset;
    private int line;

    /// Whether statements may start within this one at all.
    void allow(boolean allow) {
        allowed = allow;
    }

    /// Hears the next token; true if a new statement has started before it.
    boolean passed(Scanner token) {
        tokens++;
        if (token.kind() == Token.Kind.SYMBOL) {
            depth += token.isSymbol('(') ? 1 : token.isSymbol(')') ? -1 : 0;
        }
        if ((afterCreate && isCreated(token)) || (afterAlter && token.isWord("TABLE"))) {
            return true;
        }
        boolean possible =
                allowed
                        && depth <= 0
                        && tokens > 1
                        && token.kind() == Token.Kind.WORD
                        && token.isFirstOnLine(token.start());
        afterCreate = possible && token.isWord("CREATE");
        afterAlter = possible && token.isWord("ALTER");
        if (afterCreate || afterAlter) {
            offset = token.start();
            line = token.line();
        }
        return false;
    }

    /// Where the new statement starts.
    int offset() {
        return offset;
    }

    int line() {
        return line;
    }

    private static boolean isCreated(Scanner token) {
        for (String word : CREATED) {
            if (token.isWord(word)) {
                return true;
            }
        }
        return false;
    }
}
