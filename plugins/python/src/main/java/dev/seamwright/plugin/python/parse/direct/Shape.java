package dev.seamwright.plugin.python.parse.direct;

/// What the outline of the expression read last does not tell, yet its surroundings must know.
final class Shape {

    /// A name without parentheses.
    static final int BARE = 1;

    /// A name, an attribute or an element: may be annotated or changed in place.
    static final int PLACE = 2;

    /// May be assigned to.
    static final int TARGET = 4;

    /// May be deleted.
    static final int DELETABLE = 8;

    /// Has a star before it.
    static final int STARRED = 16;

    /// Names its value by `:=` without parentheses around.
    static final int NAMING = 32;

    /// All that a name is.
    static final int NAME = BARE | PLACE | TARGET | DELETABLE;

    /// Deeper expressions are cut off, which only the general parser's reader does.
    private static final int TALLEST = 300;

    /// Levels of the expression, itself included.
    int height;

    /// Which of the constants above hold.
    int form;

    /// The binary operator at its root; [Kind#NUMBER] for a constant, [Kind#END] for the rest.
    Kind root = Kind.END;

    /// An expression without parts.
    void leaf(int form) {
        height = 1;
        this.form = form;
        root = Kind.END;
    }

    void constant() {
        height = 1;
        form = 0;
        root = Kind.NUMBER;
    }

    /// An expression over parts of this height.
    void over(int parts, int form) {
        operation(parts + 1, Kind.END);
        this.form = form;
    }

    void operation(int height, Kind operator) {
        if (height > TALLEST) {
            throw Refusal.here();
        }
        this.height = height;
        form = 0;
        root = operator;
    }

    boolean is(int wanted) {
        return (form & wanted) != 0;
    }

    void require(int wanted) {
        if ((form & wanted) == 0) {
            throw Refusal.here();
        }
    }
}
