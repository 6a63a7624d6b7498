package dev.seamwright.plugin.python.web;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.ClassOutline;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.FunctionOutline;
import dev.seamwright.plugin.python.syntax.Statement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Shows every call and every decorator of a module to a visitor, in the order of the source.
public final class Scan {

    private final List<? extends Visitor> visitors;

    private Scan(List<? extends Visitor> visitors) {
        this.visitors = visitors;
    }

    /// Hears what the scan comes by.
    public interface Visitor {

        /// A call outside of a decorator.
        default void call(Expr.Call call, Place place) {}

        /// A decorator of a function; `place` is the function.
        default void function(Expr decorator, Place place) {}

        /// A decorator of a function whose own name matters; `place` is the innermost element.
        default void define(String name, Expr decorator, Place place) {}

        /// A decorator of a class; `place` is the class.
        default void type(Expr decorator, Place place) {}

        /// A statement, before what is in it.
        default void statement(Statement statement, Place place) {}
    }

    /// Scans one module.
    public static void of(Module module, Visitor visitor) {
        of(module, List.of(visitor));
    }

    /// Scans one module for several visitors.
    public static void of(Module module, List<? extends Visitor> visitors) {
        new Scan(visitors).statements(module.file().body(), Place.of(module), false);
    }

    private void statements(List<Statement> body, Place place, boolean nested) {
        for (Statement statement : body) {
            visitors.forEach(visitor -> visitor.statement(statement, place));
            switch (statement) {
                case Statement.Assign assign -> {
                    expr(assign.value(), place);
                    assign.targets().forEach(target -> expr(target, place));
                }
                case Statement.Evaluate(Expr value) -> expr(value, place);
                case Statement.Return(Expr value) -> expr(value, place);
                case Statement.Iterate iterate -> expr(iterate.source(), place);
                case Statement.Enter enter -> expr(enter.context(), place);
                case Statement.Define(FunctionOutline function) -> define(function, place, nested);
                case Statement.Declare(ClassOutline type) -> declare(type, place, nested);
                case Statement.Import _, Statement.ImportFrom _ -> {}
            }
        }
    }

    private void define(FunctionOutline function, Place place, boolean nested) {
        ElementId element = nested ? place.element() : place.element().member(function.name());
        List<Statement> locals = new ArrayList<>(place.locals());
        locals.addAll(function.body());
        Place decorated = new Place(place.module(), element, place.type(), place.locals());
        for (Expr decorator : function.decorators()) {
            for (Visitor visitor : visitors) {
                visitor.function(decorator, decorated);
                visitor.define(function.name(), decorator, decorated);
            }
        }
        Place inner = new Place(place.module(), element, place.type(), locals);
        statements(function.body(), inner, true);
    }

    private void declare(ClassOutline outline, Place place, boolean nested) {
        ElementId element = nested ? place.element() : place.element().member(outline.name());
        TypeDefinition type = nested ? null : definition(outline, place);
        Place inner = new Place(place.module(), element, type, place.locals());
        for (Expr decorator : outline.decorators()) {
            visitors.forEach(visitor -> visitor.type(decorator, inner));
        }
        statements(outline.body(), inner, nested);
    }

    private static @Nullable TypeDefinition definition(ClassOutline outline, Place place) {
        TypeDefinition around = place.type();
        Definition found =
                around == null
                        ? place.module().definitions().get(outline.name())
                        : around.members().get(outline.name());
        return found instanceof OfType(TypeDefinition type) ? type : null;
    }

    private void expr(Expr expr, Place place) {
        switch (expr) {
            case Expr.Call call -> {
                for (Visitor visitor : visitors) {
                    visitor.call(call, place);
                }
                expr(call.function(), place);
                call.arguments().forEach(argument -> expr(argument.value(), place));
            }
            case Expr.Attribute attribute -> expr(attribute.value(), place);
            case Expr.Sequence sequence -> exprs(sequence.elements(), place);
            case Expr.Mapping mapping -> {
                exprs(mapping.keys(), place);
                exprs(mapping.values(), place);
            }
            case Expr.Sum sum -> exprs(sum.terms(), place);
            case Expr.Index index -> expr(index.value(), place);
            case Expr.Choice choice -> exprs(choice.options(), place);
            case Expr.Closure closure -> exprs(closure.parts(), place);
            case Expr.Several several -> exprs(several.parts(), place);
            case Expr.Let let -> expr(let.value(), place);
            case Expr.Format format -> exprs(format.parts(), place);
            case Expr.Name _, Expr.Text _, Expr.Literal _ -> {}
        }
    }

    private void exprs(List<Expr> exprs, Place place) {
        exprs.forEach(each -> expr(each, place));
    }
}
