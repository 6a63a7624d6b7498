package dev.seamwright.plugin.python.keep;

import dev.seamwright.plugin.python.syntax.ClassOutline;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.FunctionOutline;
import dev.seamwright.plugin.python.syntax.Statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Reads back what [OutlineWriter] wrote.
final class OutlineReader {

    /// Deeper than any outline that the parser makes.
    private static final int MAX_DEPTH = 4_000;

    private final OutlineScan in;
    private int depth;

    OutlineReader(OutlineScan in) {
        this.in = in;
    }

    List<Statement> statements() {
        return each(this::statement);
    }

    private <T> List<T> each(Supplier<T> reader) {
        int count = in.count();
        if (count == 0) {
            return List.of();
        }
        if (++depth > MAX_DEPTH) {
            throw new IllegalArgumentException("nested too deeply");
        }
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(reader.get());
        }
        depth--;
        return values;
    }

    private Statement statement() {
        Tag tag = Tag.of(in.number());
        return switch (tag) {
            case IMPORT -> {
                int line = in.number();
                yield new Statement.Import(each(this::alias), line);
            }
            case IMPORT_FROM -> {
                int line = in.number();
                int level = in.number();
                String module = in.text();
                yield new Statement.ImportFrom(level, module, each(this::alias), line);
            }
            case ASSIGN -> assign();
            case ITERATE -> new Statement.Iterate(expression(), expression());
            case ENTER -> new Statement.Enter(expression(), expression());
            case EVALUATE -> new Statement.Evaluate(expression());
            case RETURN -> new Statement.Return(expression());
            case DEFINE -> new Statement.Define(function());
            case DECLARE -> new Statement.Declare(type());
            default -> throw new IllegalArgumentException("no statement: " + tag);
        };
    }

    private Statement assign() {
        int line = in.number();
        boolean added = in.number() != 0;
        return new Statement.Assign(
                each(this::expression), expression(), expression(), added, line);
    }

    private Statement.Alias alias() {
        return new Statement.Alias(in.text(), in.text());
    }

    private FunctionOutline function() {
        return new FunctionOutline(
                in.text(),
                in.number(),
                in.number(),
                in.number(),
                each(this::expression),
                each(this::parameter),
                expression(),
                statements());
    }

    private FunctionOutline.Parameter parameter() {
        return new FunctionOutline.Parameter(in.text(), expression(), expression());
    }

    private ClassOutline type() {
        return new ClassOutline(
                in.text(),
                in.number(),
                in.number(),
                in.number(),
                each(this::expression),
                each(this::argument),
                statements());
    }

    private Expr.Argument argument() {
        return new Expr.Argument(in.text(), expression());
    }

    private Expr.Binding binding() {
        return new Expr.Binding(expression(), expression());
    }

    private Expr expression() {
        Tag tag = Tag.of(in.number());
        return switch (tag) {
            case TRUE -> Expr.Literal.TRUE;
            case FALSE -> Expr.Literal.FALSE;
            case NONE -> Expr.Literal.NONE;
            case VALUE -> Expr.Literal.VALUE;
            case OPAQUE -> Expr.Literal.OPAQUE;
            default -> nested(tag);
        };
    }

    private Expr nested(Tag tag) {
        if (++depth > MAX_DEPTH) {
            throw new IllegalArgumentException("nested too deeply");
        }
        Expr read = placed(tag, in.number());
        depth--;
        return read;
    }

    private Expr placed(Tag tag, int line) {
        return switch (tag) {
            case NAME -> new Expr.Name(in.text(), line);
            case TEXT -> new Expr.Text(in.text(), line);
            case ATTRIBUTE -> attribute(line);
            case CALL -> new Expr.Call(expression(), each(this::argument), line);
            case FORMAT -> new Expr.Format(each(this::expression), line);
            case SEQUENCE -> new Expr.Sequence(each(this::expression), line);
            case SUM -> new Expr.Sum(each(this::expression), line);
            case SEVERAL -> new Expr.Several(each(this::expression), line);
            case MAPPING -> new Expr.Mapping(each(this::expression), each(this::expression), line);
            case CHOICE -> new Expr.Choice(each(this::expression), each(this::expression), line);
            case CLOSURE -> closure(line);
            case INDEX -> new Expr.Index(expression(), expression(), line);
            case LET -> new Expr.Let(in.text(), expression(), line);
            default -> throw new IllegalArgumentException("no expression: " + tag);
        };
    }

    private Expr attribute(int line) {
        String name = in.text();
        return new Expr.Attribute(expression(), name, line);
    }

    private Expr closure(int line) {
        List<Expr> parts = each(this::expression);
        return new Expr.Closure(each(this::binding), parts, line);
    }
}
