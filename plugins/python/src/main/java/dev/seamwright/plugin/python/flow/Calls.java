package dev.seamwright.plugin.python.flow;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.plugin.python.flow.Findings.Fate;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.FunctionDefinition;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;

import java.util.ArrayList;
import java.util.List;

/// Judges calls: what is called, how sure that is, and what comes back.
record Calls(Evaluator evaluator) {

    Value call(Expr.Call call) {
        Value owner = Plain.UNKNOWN;
        Value callee;
        if (call.function() instanceof Expr.Attribute attribute) {
            owner = evaluator.read(attribute.value());
            int line = attribute.line();
            callee = new Members(evaluator).member(owner, attribute.name(), line, true);
        } else if (call.function() instanceof Expr.Name name) {
            callee = evaluator.name(name, true);
        } else {
            callee = evaluator.read(call.function());
        }
        List<Value> values = values(call);
        Invocation invocation =
                new Invocation(call, owner, Chain.last(call.function()), callee, values);
        Site site = evaluator.site(line(call));
        for (Rule rule : evaluator.world().rules()) {
            Value value = rule.call(site, invocation);
            if (value != null) {
                return value;
            }
        }
        return judge(invocation);
    }

    /// The line of the called name, which tells more than where a long chain begins.
    private static int line(Expr.Call call) {
        return call.function() instanceof Expr.Attribute attribute ? attribute.line() : call.line();
    }

    private List<Value> values(Expr.Call call) {
        List<Value> values = new ArrayList<>(call.arguments().size());
        for (Argument argument : call.arguments()) {
            values.add(evaluator.read(argument.value()));
        }
        return values;
    }

    private Value judge(Invocation call) {
        return switch (call.callee()) {
            case Known(OfFunction(FunctionDefinition function)) -> {
                note(call, function.id(), ReferenceKind.CALL);
                yield new Annotations(evaluator).returned(function);
            }
            case Known(OfType(TypeDefinition type)) -> {
                note(call, type.id(), ReferenceKind.INSTANTIATE);
                yield new Value.Instance(type);
            }
            case Known(External(String dotted)) -> outside(dotted);
            case Value.Outside(String dotted) -> outside(dotted);
            case Plain plain when plain == Plain.BUILTIN -> builtin(call);
            case Value.Instance(TypeDefinition type) -> instance(call, type);
            default -> {
                evaluator.findings().count(Fate.UNRESOLVED);
                yield Plain.UNKNOWN;
            }
        };
    }

    private Value outside(String dotted) {
        evaluator.findings().count(Fate.EXTERNAL);
        return new Value.Outside(dotted);
    }

    private Value builtin(Invocation call) {
        evaluator.findings().count(Fate.EXTERNAL);
        TypeDefinition around = evaluator.frame().type();
        if (call.name().equals("super") && call.owner() == Plain.UNKNOWN && around != null) {
            return new Value.Parent(around);
        }
        boolean copies = call.name().equals("list") || call.name().equals("sorted");
        return copies || call.name().equals("reversed")
                ? new Value.Many(Evaluator.element(call.first()))
                : Plain.BUILTIN;
    }

    private Value instance(Invocation call, TypeDefinition type) {
        if (evaluator.world().hierarchy().member(type, "__call__")
                instanceof OfFunction(FunctionDefinition function)) {
            note(call, function.id(), ReferenceKind.CALL);
            return new Annotations(evaluator).returned(function);
        }
        evaluator.findings().count(Fate.UNRESOLVED);
        return Plain.UNKNOWN;
    }

    private void note(Invocation call, ElementId target, ReferenceKind kind) {
        boolean sure = !(call.owner() instanceof Value.Instance);
        Certainty certainty = sure ? Certainty.CERTAIN : Certainty.LIKELY;
        evaluator.findings().count(Fate.RESOLVED);
        evaluator.site(line(call.expr())).refer(target, kind, certainty);
    }
}
