package dev.seamwright.plugin.python.parse.direct;

/// The kinds of tokens, with what the readers of expressions ask about each.
enum Kind {
    // Layout: never the last token of anything.
    END(Level.LAYOUT),
    NEWLINE(Level.LAYOUT),
    INDENT(Level.LAYOUT),
    DEDENT(Level.LAYOUT),

    NAME(true),
    NUMBER(true),
    /// A text or bytes between quotes, up to the closing one.
    TEXT(true),
    /// The opening quote of a text with replacement fields.
    FORMAT(true),

    // Reserved words: the word is the constant's name in small letters, but for the first three.
    FALSE(true),
    NONE(true),
    TRUE(true),
    AND(Level.AND),
    AS,
    ASSERT,
    ASYNC,
    AWAIT(true),
    BREAK,
    CLASS,
    CONTINUE,
    DEF,
    DEL,
    ELIF,
    ELSE,
    EXCEPT,
    FINALLY,
    FOR,
    FROM,
    GLOBAL,
    IF,
    IMPORT,
    IN(Level.COMPARISON),
    IS(Level.COMPARISON),
    LAMBDA(true),
    NONLOCAL,
    /// Before an operand a negation, after one the first half of `not in`.
    NOT(Level.COMPARISON, true),
    OR(Level.OR),
    PASS,
    RAISE,
    RETURN,
    TRY,
    WHILE,
    WITH,
    YIELD,

    LEFT_PAREN(true),
    RIGHT_PAREN,
    LEFT_SQUARE(true),
    RIGHT_SQUARE,
    LEFT_BRACE(true),
    RIGHT_BRACE,
    COMMA,
    COLON,
    SEMICOLON,
    DOT,
    ELLIPSIS(true),
    ARROW,
    WALRUS,
    ASSIGN,
    ASSIGN_SUM,
    ASSIGN_OTHER,

    COMPARE(Level.COMPARISON),
    BAR(Level.BAR),
    CARET(Level.CARET),
    AMPERSAND(Level.AMPERSAND),
    SHIFT_LEFT(Level.SHIFT),
    SHIFT_RIGHT(Level.SHIFT),
    PLUS(Level.SUM, true),
    MINUS(Level.SUM, true),
    STAR(Level.TERM),
    SLASH(Level.TERM),
    DOUBLE_SLASH(Level.TERM),
    PERCENT(Level.TERM),
    AT(Level.TERM),
    TILDE(true),
    DOUBLE_STAR(Level.POWER),

    /// `!` in a replacement field.
    CONVERSION,
    /// `:` in a replacement field, outside any bracket of its own.
    SPECIFICATION,
    /// The brace that closes a replacement field.
    FIELD_END;

    /// How tightly it binds between two operands; less than 1 for what is no such operator.
    final int level;

    /// Whether an expression may begin with it.
    final boolean begins;

    /// Whether it only tells the layout of lines.
    final boolean layout;

    Kind() {
        this(0, false);
    }

    Kind(boolean begins) {
        this(0, begins);
    }

    Kind(int level) {
        this(level, false);
    }

    Kind(int level, boolean begins) {
        this.level = level;
        this.begins = begins;
        this.layout = level == Level.LAYOUT;
    }

    /// Levels of binding, from the loosest.
    static final class Level {

        static final int LAYOUT = -1;
        static final int OR = 1;
        static final int AND = 2;
        static final int NOT = 3;
        static final int COMPARISON = 4;
        static final int BAR = 5;
        static final int CARET = 6;
        static final int AMPERSAND = 7;
        static final int SHIFT = 8;
        static final int SUM = 9;
        static final int TERM = 10;
        static final int SIGN = 11;
        static final int POWER = 12;

        private Level() {}
    }
}
