package dev.seamwright.plugin.python.flow;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.ClassOutline;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;
import dev.seamwright.plugin.python.syntax.FunctionOutline;
import dev.seamwright.plugin.python.syntax.Statement;
import dev.seamwright.plugin.python.syntax.Statement.Assign;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Reads the statements of one frame, and of the frames within it.
final class Walk {

    private final World world;
    private final Findings findings;
    private final Frame frame;
    private final Evaluator evaluator;

    Walk(World world, Findings findings, Frame frame) {
        this.world = world;
        this.findings = findings;
        this.frame = frame;
        this.evaluator = new Evaluator(world, findings, frame, 0);
    }

    void statements(List<Statement> statements) {
        statements.forEach(this::statement);
    }

    private void statement(Statement statement) {
        world.checkWanted();
        switch (statement) {
            case Statement.Import plain -> new Imports(evaluator).read(plain);
            case Statement.ImportFrom from -> new Imports(evaluator).read(from);
            case Assign assign -> assign(assign);
            case Statement.Evaluate(Expr value) -> evaluator.read(value);
            case Statement.Return(Expr value) -> evaluator.read(value);
            case Statement.Iterate(Expr target, Expr source) ->
                    bind(target, Evaluator.element(evaluator.read(source)));
            case Statement.Enter(Expr context, Expr target) -> {
                Value value = evaluator.read(context);
                wrap(context, value, frame);
                bind(target, value);
            }
            case Statement.Define(FunctionOutline function) -> define(function);
            case Statement.Declare(ClassOutline type) -> declare(type);
        }
    }

    private void assign(Assign assign) {
        Value annotated = new Annotations(evaluator).read(assign.annotation());
        Value value = evaluator.read(assign.value());
        Value bound = annotated instanceof Plain ? value : annotated;
        for (Expr target : assign.targets()) {
            bind(target, assign.added() ? Plain.UNKNOWN : bound);
        }
    }

    private void bind(Expr target, Value value) {
        switch (target) {
            case Expr.Name(String name, int _) -> {
                if (frame.kind() != Frame.Kind.MODULE) {
                    frame.bind(name, value);
                }
            }
            case Expr.Sequence sequence -> {
                Value each = value instanceof Value.Many(Value element) ? element : Plain.UNKNOWN;
                sequence.elements().forEach(element -> bind(element, each));
            }
            case Expr.Attribute(Expr object, String name, int line) -> {
                Value owner = evaluator.read(object);
                for (Rule rule : world.rules()) {
                    rule.assign(evaluator.site(line), owner, name);
                }
            }
            case Expr.Literal _ -> {}
            default -> evaluator.read(target);
        }
    }

    private void wrap(Expr wrapper, Value value, Frame within) {
        for (Rule rule : world.rules()) {
            rule.wrap(new Site(within, findings, wrapper.line()), wrapper, value);
        }
    }

    private void define(FunctionOutline function) {
        boolean nested = frame.isWithinFunction();
        ElementId element = nested ? frame.element() : frame.element().member(function.name());
        Frame inner = frame.function(element);
        Walk walk = new Walk(world, findings, inner);
        for (Expr decorator : function.decorators()) {
            walk.wrap(decorator, walk.evaluator.read(decorator), inner);
        }
        boolean method = frame.kind() == Frame.Kind.TYPE;
        new Parameters(walk.evaluator).bind(function, method ? frame.type() : null);
        new Annotations(walk.evaluator).read(function.returns());
        walk.statements(function.body());
        if (nested) {
            // Its work is the enclosing element's own, so that calling it leads nowhere else.
            frame.bind(function.name(), Plain.BUILTIN);
        }
    }

    private void declare(ClassOutline outline) {
        boolean nested = frame.isWithinFunction();
        ElementId element = nested ? frame.element() : frame.element().member(outline.name());
        TypeDefinition type = nested ? null : definition(outline);
        Frame inner = frame.type(element, type);
        Walk walk = new Walk(world, findings, inner);
        for (Expr decorator : outline.decorators()) {
            walk.wrap(decorator, walk.evaluator.read(decorator), inner);
        }
        walk.inherit(outline, type);
        walk.statements(outline.body());
        if (nested) {
            frame.bind(outline.name(), Plain.UNKNOWN);
        }
    }

    private @Nullable TypeDefinition definition(ClassOutline outline) {
        TypeDefinition around = frame.type();
        Definition found =
                around == null
                        ? frame.module().definitions().get(outline.name())
                        : around.members().get(outline.name());
        return found instanceof OfType(TypeDefinition type) ? type : null;
    }

    private void inherit(ClassOutline outline, @Nullable TypeDefinition type) {
        List<Definition> bases =
                type != null && type.outline().line() == outline.line()
                        ? world.hierarchy().bases(type)
                        : List.of();
        int position = 0;
        for (Argument argument : outline.bases()) {
            boolean base = argument.name().isEmpty() && position < bases.size();
            if (base) {
                inherit(argument.value(), bases.get(position++));
            }
            if (!base || !(argument.value() instanceof Expr.Name)) {
                readBase(argument.value());
            }
        }
    }

    private void inherit(Expr written, Definition base) {
        if (base instanceof OfType(TypeDefinition parent)) {
            findings.add(
                    frame.element(),
                    parent.id(),
                    ReferenceKind.INHERIT,
                    written.line(),
                    Certainty.CERTAIN);
        } else if (base == Definition.Unknown.UNKNOWN && !Chain.dotted(written).isEmpty()) {
            String name = Chain.dotted(written);
            findings.add(Unresolved.Kind.SUPERTYPE, name, written.line());
        }
    }

    /// What a base holds beside its own name: type arguments, the arguments of a call.
    private void readBase(Expr base) {
        switch (base) {
            case Expr.Attribute _ -> {}
            case Expr.Index index -> new Annotations(evaluator).read(index.index());
            default -> evaluator.read(base);
        }
    }
}
