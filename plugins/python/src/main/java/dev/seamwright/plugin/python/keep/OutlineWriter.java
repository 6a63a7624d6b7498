package dev.seamwright.plugin.python.keep;

import dev.seamwright.plugin.python.syntax.ClassOutline;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.FunctionOutline;
import dev.seamwright.plugin.python.syntax.Statement;

import java.util.List;
import java.util.function.Consumer;

/// Writes statements and expressions, each behind its [Tag].
final class OutlineWriter {

    private final OutlineBytes out;

    OutlineWriter(OutlineBytes out) {
        this.out = out;
    }

    void statements(List<Statement> body) {
        each(body, this::statement);
    }

    private <T> void each(List<T> values, Consumer<T> writer) {
        out.number(values.size());
        values.forEach(writer);
    }

    private void tag(Tag tag) {
        out.number(tag.number());
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.Import(List<Statement.Alias> names, int line) -> {
                tag(Tag.IMPORT);
                out.number(line);
                each(names, this::alias);
            }
            case Statement.ImportFrom(int level, String module, var names, int line) -> {
                tag(Tag.IMPORT_FROM);
                out.number(line);
                out.number(level);
                out.text(module);
                each(names, this::alias);
            }
            case Statement.Assign(var targets, Expr note, Expr value, boolean added, int line) -> {
                tag(Tag.ASSIGN);
                out.number(line);
                out.number(added ? 1 : 0);
                each(targets, this::expression);
                expression(note);
                expression(value);
            }
            case Statement.Iterate(Expr target, Expr source) -> two(Tag.ITERATE, target, source);
            case Statement.Enter(Expr context, Expr target) -> two(Tag.ENTER, context, target);
            case Statement.Evaluate(Expr value) -> one(Tag.EVALUATE, value);
            case Statement.Return(Expr value) -> one(Tag.RETURN, value);
            case Statement.Define(FunctionOutline function) -> function(function);
            case Statement.Declare(ClassOutline type) -> type(type);
        }
    }

    private void one(Tag tag, Expr expr) {
        tag(tag);
        expression(expr);
    }

    private void two(Tag tag, Expr first, Expr second) {
        tag(tag);
        expression(first);
        expression(second);
    }

    private void alias(Statement.Alias alias) {
        out.text(alias.name());
        out.text(alias.as());
    }

    private void function(FunctionOutline function) {
        tag(Tag.DEFINE);
        out.text(function.name());
        out.number(function.line());
        out.number(function.first());
        out.number(function.last());
        each(function.decorators(), this::expression);
        each(function.parameters(), this::parameter);
        expression(function.returns());
        statements(function.body());
    }

    private void parameter(FunctionOutline.Parameter parameter) {
        out.text(parameter.name());
        expression(parameter.annotation());
        expression(parameter.preset());
    }

    private void type(ClassOutline type) {
        tag(Tag.DECLARE);
        out.text(type.name());
        out.number(type.line());
        out.number(type.first());
        out.number(type.last());
        each(type.decorators(), this::expression);
        each(type.bases(), this::argument);
        statements(type.body());
    }

    private void argument(Expr.Argument argument) {
        out.text(argument.name());
        expression(argument.value());
    }

    private void binding(Expr.Binding binding) {
        expression(binding.target());
        expression(binding.source());
    }

    private void expression(Expr expr) {
        switch (expr) {
            case Expr.Name(String id, int line) -> placedText(Tag.NAME, line, id);
            case Expr.Text(String value, int line) -> placedText(Tag.TEXT, line, value);
            case Expr.Attribute(Expr value, String name, int line) -> {
                placedText(Tag.ATTRIBUTE, line, name);
                expression(value);
            }
            case Expr.Call(Expr function, var arguments, int line) -> {
                placed(Tag.CALL, line);
                expression(function);
                each(arguments, this::argument);
            }
            case Expr.Format(List<Expr> parts, int line) -> many(Tag.FORMAT, line, parts);
            case Expr.Sequence(List<Expr> elements, int line) -> many(Tag.SEQUENCE, line, elements);
            case Expr.Sum(List<Expr> terms, int line) -> many(Tag.SUM, line, terms);
            case Expr.Several(List<Expr> parts, int line) -> many(Tag.SEVERAL, line, parts);
            case Expr.Mapping(List<Expr> keys, List<Expr> values, int line) -> {
                many(Tag.MAPPING, line, keys);
                each(values, this::expression);
            }
            case Expr.Choice(List<Expr> options, List<Expr> others, int line) -> {
                many(Tag.CHOICE, line, options);
                each(others, this::expression);
            }
            case Expr.Closure(var bindings, List<Expr> parts, int line) -> {
                many(Tag.CLOSURE, line, parts);
                each(bindings, this::binding);
            }
            case Expr.Index(Expr value, Expr index, int line) -> {
                placed(Tag.INDEX, line);
                expression(value);
                expression(index);
            }
            case Expr.Let(String name, Expr value, int line) -> {
                placedText(Tag.LET, line, name);
                expression(value);
            }
            case Expr.Literal literal -> tag(Tag.valueOf(literal.name()));
        }
    }

    private void placed(Tag tag, int line) {
        tag(tag);
        out.number(line);
    }

    private void placedText(Tag tag, int line, String text) {
        placed(tag, line);
        out.text(text);
    }

    private void many(Tag tag, int line, List<Expr> parts) {
        placed(tag, line);
        each(parts, this::expression);
    }
}
