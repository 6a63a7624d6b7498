package dev.seamwright.plugin.python.orm.sqlalchemy;

import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.FunctionDefinition;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.syntax.Statement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the columns that a class's own body declares.
final class Columns {

    private static final Set<String> MAKERS = Set.of("Column", "mapped_column");

    /// Functions that wrap a column and give it back.
    private static final Set<String> WRAPPERS =
            Set.of("deferred", "column_property", "with_comment", "declared_attr");

    private final Hierarchy hierarchy;

    Columns(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /// A column with the call that makes it.
    ///
    /// @param attribute of the class
    record Declared(Module module, String attribute, Expr annotation, Expr.Call call, int line) {

        /// The column's own name.
        String name() {
            return Chain.positional(call, 0) instanceof Expr.Text(String given, int _)
                    ? given
                    : attribute;
        }

        boolean isPrimary() {
            return Chain.keyword(call, "primary_key") == Literal.TRUE;
        }

        boolean isNullable() {
            Expr given = Chain.keyword(call, "nullable");
            boolean mapped =
                    annotation instanceof Expr.Index index
                            && Chain.last(index.value()).equals("Mapped");
            boolean told = given != Literal.OPAQUE || !mapped;
            boolean open = told ? given != Literal.FALSE : isOptional();
            return open && !isPrimary();
        }

        /// The column's type as written, empty where there is none.
        String type() {
            for (Argument argument : call.arguments()) {
                Expr value = argument.value();
                Expr named = value instanceof Expr.Call made ? made.function() : value;
                String last = Chain.last(named);
                boolean key = last.contains("ForeignKey") || last.equals("Sequence");
                if (argument.name().isEmpty() && !last.isEmpty() && !key) {
                    return last;
                }
            }
            return annotated();
        }

        private boolean isOptional() {
            Expr inner = annotation instanceof Expr.Index mapped ? mapped.index() : annotation;
            return inner instanceof Expr.Index index
                    ? Chain.last(index.value()).equals("Optional")
                    : inner instanceof Expr.Choice choice
                            && choice.options().contains(Literal.NONE);
        }

        private String annotated() {
            return annotation instanceof Expr.Index index ? Chain.last(index.index()) : "";
        }
    }

    boolean has(TypeDefinition type) {
        return !of(type).isEmpty();
    }

    /// Whether the class's own body declares a primary key.
    boolean hasPrimary(TypeDefinition type) {
        return of(type).stream().anyMatch(Declared::isPrimary)
                || contains(type.value("__table_args__"), "PrimaryKeyConstraint");
    }

    List<Declared> of(TypeDefinition type) {
        List<Declared> columns = new ArrayList<>();
        type.members()
                .forEach(
                        (name, member) -> {
                            Declared column = column(name, member);
                            if (column != null) {
                                columns.add(column);
                            }
                        });
        return columns;
    }

    private @Nullable Declared column(String name, Definition member) {
        if (member instanceof OfValue(var value)) {
            Expr.Call call = maker(value.module(), value.value());
            if (call == null && Chain.last(index(value.annotation())).equals("Mapped")) {
                boolean bare = value.value() == Literal.OPAQUE;
                call = bare ? new Expr.Call(Literal.OPAQUE, List.of(), value.line()) : null;
            }
            return call == null
                    ? null
                    : new Declared(value.module(), name, value.annotation(), call, value.line());
        }
        if (member instanceof OfFunction(FunctionDefinition function)
                && (function.isDecorated("declared_attr") || function.isDecorated("directive"))) {
            Expr.Call call = returned(function);
            return call == null
                    ? null
                    : new Declared(
                            function.module(),
                            name,
                            Literal.OPAQUE,
                            call,
                            function.outline().line());
        }
        return null;
    }

    private static Expr index(Expr annotation) {
        return annotation instanceof Expr.Index index ? index.value() : annotation;
    }

    /// The call of `Column` that an expression comes down to.
    Expr.@Nullable Call maker(Module module, Expr expr) {
        if (!(expr instanceof Expr.Call call)) {
            return null;
        }
        String last = Chain.last(call.function());
        if (MAKERS.contains(last)) {
            return call;
        }
        if (WRAPPERS.contains(last)) {
            return maker(module, Chain.positional(call, 0));
        }
        Definition callee = hierarchy.resolver().resolve(module, call.function());
        return callee instanceof OfFunction(FunctionDefinition function) && !last.isEmpty()
                ? returned(function)
                : null;
    }

    private Expr.@Nullable Call returned(FunctionDefinition function) {
        for (Statement statement : function.outline().body()) {
            if (statement instanceof Statement.Return(Expr.Call call)) {
                String last = Chain.last(call.function());
                if (MAKERS.contains(last)) {
                    return call;
                }
                if (WRAPPERS.contains(last)
                        && Chain.positional(call, 0) instanceof Expr.Call wrapped
                        && MAKERS.contains(Chain.last(wrapped.function()))) {
                    return wrapped;
                }
            }
        }
        return null;
    }

    private static boolean contains(Expr expr, String callee) {
        return switch (expr) {
            case Expr.Call call -> Chain.last(call.function()).equals(callee);
            case Expr.Sequence sequence ->
                    sequence.elements().stream().anyMatch(each -> contains(each, callee));
            case Expr.Sum sum -> sum.terms().stream().anyMatch(each -> contains(each, callee));
            default -> false;
        };
    }
}
