package dev.seamwright.plugin.sql.lex;

import java.util.List;

/// What the first words of a statement tell about how it ends.
final class Opening {

    private static final int WORDS = 16;
    private static final List<String> ROUTINES =
            List.of("TRIGGER", "PROCEDURE", "PROC", "FUNCTION", "PACKAGE", "EVENT");
    private static final List<String> OTHER_THINGS =
            List.of("TABLE", "VIEW", "INDEX", "SEQUENCE", "TYPE", "SCHEMA", "ON", "AS");
    private static final List<String> SPEAKS_OF_STATEMENTS =
            List.of("GRANT", "REVOKE", "DENY", "EXPLAIN", "COMMENT", "SHOW", "AUDIT");

    private int words;
    private boolean creates;
    private boolean decided;
    private boolean routine;
    private boolean statements;
    private boolean copies;
    private boolean copiesFrom;
    private boolean copiesInput;

    /// Hears the next word.
    void add(Scanner word) {
        if (words == 0) {
            creates = word.isWord("CREATE") || word.isWord("ALTER");
            copies = word.isWord("COPY");
            statements = isAny(word, SPEAKS_OF_STATEMENTS);
        } else if (copies) {
            copiesInput |= copiesFrom && word.isWord("STDIN");
            copiesFrom = word.isWord("FROM");
        } else if (creates && !decided && words < WORDS) {
            routine = isAny(word, ROUTINES);
            decided = routine || isAny(word, OTHER_THINGS);
        }
        words++;
    }

    /// Whether it defines something whose body may hold statements.
    boolean isRoutine() {
        return routine;
    }

    /// Whether the names of statements in it are only mentioned.
    boolean mentionsStatements() {
        return statements;
    }

    boolean isCopyFromInput() {
        return copiesInput;
    }

    private static boolean isAny(Scanner word, List<String> keywords) {
        for (String keyword : keywords) {
            if (word.isWord(keyword)) {
                return true;
            }
        }
        return false;
    }
}
