package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.lex.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A name with what stands before its dots.
///
/// @param parts empty where there is no name
/// @param end the index of the token behind it
record QualifiedName(List<String> parts, int line, int end) {

    private static final int MOST_PARTS = 6;

    static QualifiedName at(List<Token> tokens, int start) {
        List<String> parts = new ArrayList<>();
        int at = start;
        while (at < tokens.size() && tokens.get(at).isName() && parts.size() < MOST_PARTS) {
            parts.add(tokens.get(at).text());
            at++;
            boolean more = false;
            while (at + 1 < tokens.size() && tokens.get(at).is('.')) {
                at++;
                more = true;
            }
            if (!more) {
                break;
            }
        }
        int line = start < tokens.size() ? tokens.get(start).line() : 0;
        return new QualifiedName(List.copyOf(parts), line, at);
    }

    Optional<TableId> table() {
        return Cursor.table(parts);
    }

    /// The last part in lower case, empty where there is none.
    String last() {
        return parts.isEmpty() ? "" : Words.lower(parts.getLast());
    }

    /// The part before the last in lower case, empty where there is none.
    String qualifier() {
        return parts.size() < 2 ? "" : Words.lower(parts.get(parts.size() - 2));
    }

    /// Whether it names a variable or a table of the session.
    boolean isVariable() {
        return parts.isEmpty()
                || parts.getLast().startsWith("@")
                || parts.getLast().startsWith("#");
    }
}
