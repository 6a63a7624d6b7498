package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;

import java.util.ArrayList;
import java.util.List;

/// Literals that follow each other, becoming one.
final class Joined {

    private final int line;
    private final List<Expr> parts = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private int runLine;
    private int height;
    private boolean bytes;
    private boolean text;
    private boolean fields;
    private boolean template;

    Joined(int line) {
        this.line = line;
    }

    /// Adds a literal without fields.
    void literal(String value, int at, boolean isBytes) {
        bytes |= isBytes;
        text |= !isBytes;
        begin(at);
        run.append(value);
    }

    /// Notes that a literal with fields begins.
    void fields(boolean isTemplate) {
        template |= isTemplate;
        fields |= !isTemplate;
    }

    /// Adds what stands between fields.
    void between(String value, int at) {
        if (!value.isEmpty()) {
            begin(at);
            run.append(value);
        }
    }

    /// Adds the value of a field.
    void value(Expr value, int valueHeight) {
        flush();
        parts.add(value);
        height = Math.max(height, valueHeight + 1);
    }

    private void begin(int at) {
        if (runLine == 0) {
            runLine = at;
        }
    }

    private void flush() {
        if (!run.isEmpty()) {
            parts.add(new Expr.Text(run.toString(), runLine));
            height = Math.max(height, 1);
            run.setLength(0);
        }
        runLine = 0;
    }

    /// Whether any of the literals had the form with fields.
    boolean hasFields() {
        return fields || template;
    }

    /// Levels of the parts.
    int height() {
        return height;
    }

    /// The one literal.
    Expr end() {
        boolean mixed = (bytes && (text || fields)) || (template && (bytes || text || fields));
        if (mixed) {
            throw Refusal.here();
        }
        if (bytes) {
            return Literal.VALUE;
        }
        if (!hasFields()) {
            return new Expr.Text(run.toString(), line);
        }
        flush();
        return new Expr.Format(List.copyOf(parts), line);
    }
}
