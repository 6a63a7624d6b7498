package dev.seamwright.plugin.python.parse.direct;

/// Tells the operators apart.
final class Signs {

    private Signs() {}

    /// The operator that begins at a place.
    static Kind kind(char[] text, int at) {
        char next = text[at + 1];
        boolean twice = next == text[at];
        boolean assigns = (twice ? text[at + 2] : next) == '=';
        return switch (text[at]) {
            case ',' -> Kind.COMMA;
            case ';' -> Kind.SEMICOLON;
            case '~' -> Kind.TILDE;
            case '=' -> twice ? Kind.COMPARE : Kind.ASSIGN;
            case '<' -> angle(twice, assigns, next != '>', Kind.SHIFT_LEFT);
            case '>' -> angle(twice, assigns, true, Kind.SHIFT_RIGHT);
            case '-' -> next == '>' ? Kind.ARROW : single(next, Kind.MINUS);
            case '+' -> next == '=' ? Kind.ASSIGN_SUM : Kind.PLUS;
            case '*' -> doubled(twice, assigns, Kind.STAR, Kind.DOUBLE_STAR);
            case '/' -> doubled(twice, assigns, Kind.SLASH, Kind.DOUBLE_SLASH);
            case '%' -> single(next, Kind.PERCENT);
            case '@' -> single(next, Kind.AT);
            case '&' -> single(next, Kind.AMPERSAND);
            case '|' -> single(next, Kind.BAR);
            case '^' -> single(next, Kind.CARET);
            default -> throw Refusal.here();
        };
    }

    /// How many characters a sign has that [#kind] found.
    static int length(char[] text, int at, Kind kind) {
        return switch (kind) {
            case ASSIGN_SUM, ARROW, SHIFT_LEFT, SHIFT_RIGHT, DOUBLE_STAR, DOUBLE_SLASH -> 2;
            case ASSIGN_OTHER -> text[at + 1] == text[at] ? 3 : 2;
            case COMPARE -> text[at + 1] == '=' ? 2 : 1;
            default -> 1;
        };
    }

    private static Kind single(char next, Kind plain) {
        return next == '=' ? Kind.ASSIGN_OTHER : plain;
    }

    private static Kind doubled(boolean twice, boolean assigns, Kind plain, Kind doubled) {
        if (assigns) {
            return Kind.ASSIGN_OTHER;
        }
        return twice ? doubled : plain;
    }

    /// `<>` is Python 2.
    private static Kind angle(boolean twice, boolean assigns, boolean known, Kind shift) {
        if (!known) {
            throw Refusal.here();
        }
        if (!twice) {
            return Kind.COMPARE;
        }
        return assigns ? Kind.ASSIGN_OTHER : shift;
    }
}
