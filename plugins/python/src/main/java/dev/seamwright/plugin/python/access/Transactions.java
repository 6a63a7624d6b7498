package dev.seamwright.plugin.python.access;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Rule;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.flow.Value;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The marks of code that commits together: atomic blocks and decorators, begun and committed
/// sessions.
public final class Transactions implements Rule {

    private static final Set<String> BEGINS = Set.of("begin", "begin_nested");

    private static final Set<String> COMMITTERS =
            Set.of("session", "db", "conn", "connection", "transaction", "trans", "tx");

    private static final Set<String> TRACERS =
            Set.of("sentry_sdk", "newrelic", "elasticapm", "ddtrace", "opentelemetry");

    @Override
    public @Nullable Value call(Site site, Invocation call) {
        if (call.name().equals("commit")
                && call.expr().function() instanceof Expr.Attribute attribute
                && isCommitter(attribute.value())) {
            site.commits(Certainty.CERTAIN);
        }
        return null;
    }

    @Override
    public void wrap(Site site, Expr wrapper, Value value) {
        Expr called = wrapper instanceof Expr.Call call ? call.function() : wrapper;
        String name = Chain.last(called);
        if (isAtomic(value)) {
            site.commits(Certainty.CERTAIN);
        } else if (name.equals("method_decorator")) {
            method(site, wrapper);
        } else if (called instanceof Expr.Attribute attribute
                && BEGINS.contains(name)
                && isCommitter(attribute.value())) {
            site.commits(Certainty.CERTAIN);
        } else if (isNamed(name) && !isTrace(value)) {
            site.commits(Certainty.LIKELY);
        }
    }

    /// `method_decorator(transaction.atomic, name="post")`.
    private static void method(Site site, Expr wrapper) {
        Expr first = wrapper instanceof Expr.Call call ? Chain.positional(call, 0) : wrapper;
        List<Expr> decorators =
                first instanceof Expr.Sequence sequence ? sequence.elements() : List.of(first);
        for (Expr each : decorators) {
            Expr named = each instanceof Expr.Call call ? call.function() : each;
            if (Chain.dotted(named).equals("transaction.atomic")) {
                site.commits(Certainty.CERTAIN);
            } else if (isNamed(Chain.last(named))) {
                site.commits(Certainty.LIKELY);
            }
        }
    }

    private static boolean isNamed(String name) {
        return (name.contains("atomic") && !name.contains("non_atomic"))
                || name.endsWith("transaction");
    }

    /// What some libraries that measure programs call a transaction.
    private static boolean isTrace(Value value) {
        String dotted = dotted(value);
        return TRACERS.contains(dotted.substring(0, Math.max(0, dotted.indexOf('.'))));
    }

    private static String dotted(Value value) {
        return switch (value) {
            case Known(External(String known)) -> known;
            case Value.Outside(String made) -> made;
            default -> "";
        };
    }

    private static boolean isAtomic(Value value) {
        String dotted = dotted(value);
        return dotted.startsWith("django.db.transaction.atomic")
                || dotted.startsWith("django.db.transaction.commit");
    }

    private static boolean isCommitter(Expr owner) {
        Expr named = owner instanceof Expr.Call call ? call.function() : owner;
        String name = Chain.last(named).toLowerCase(Locale.ROOT);
        return COMMITTERS.contains(name) || name.endsWith("session") || name.endsWith("engine");
    }
}
