package dev.seamwright.plugin.python.task;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.plugin.python.flow.Findings.Fate;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Rule;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.flow.Value;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.FunctionDefinition;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Calls that hand work to a task: `task.delay(…)`, `send_task("name")`, `queue.enqueue(task, …)`,
/// and the signatures from which chains, groups and chords are made.
public final class Publishing implements Rule {

    private static final Set<String> SENDS =
            Set.of(
                    "delay",
                    "apply_async",
                    "send",
                    "send_with_options",
                    "enqueue",
                    "schedule",
                    "apply",
                    "delay_on_commit",
                    "apply_async_on_commit");

    private static final Set<String> SIGNATURES =
            Set.of("s", "si", "signature", "subtask", "map", "starmap", "chunks", "message");

    /// Sends that nothing but a task has.
    private static final Set<String> DISTINCT = Set.of("delay", "apply_async");

    private static final Set<String> ENQUEUES =
            Set.of("enqueue", "enqueue_in", "enqueue_at", "enqueue_call", "schedule", "add_job");

    private final Tasks tasks;

    public Publishing(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public @Nullable Value call(Site site, Invocation call) {
        String name = call.name();
        FunctionDefinition owner = task(call.owner());
        if (owner != null) {
            boolean known = tasks.isTask(owner);
            boolean sends = SENDS.contains(name) && (known || DISTINCT.contains(name));
            boolean signs = known && SIGNATURES.contains(name);
            return sends || signs ? publish(site, owner, sends && known) : null;
        }
        if (call.callee() instanceof Known(OfFunction(FunctionDefinition function))
                && tasks.isDeferred(function)) {
            return publish(site, function, true);
        }
        if (name.equals("register_task")) {
            return call.first() instanceof Value.Instance made ? made : null;
        }
        return given(site, call);
    }

    /// The task is an argument: itself, its name, or the dotted text of a function.
    private @Nullable Value given(Site site, Invocation call) {
        String name = call.name();
        boolean djangoQ =
                call.callee() instanceof Known(External(String dotted))
                        && dotted.startsWith("django_q.tasks.");
        boolean enqueues = ENQUEUES.contains(name) || djangoQ;
        if (enqueues && call.first() instanceof Known(OfFunction(FunctionDefinition function))) {
            return publish(site, function, true);
        }
        boolean named = name.equals("send_task") || name.equals("signature");
        if ((!enqueues && !named) || call.expr().arguments().isEmpty()) {
            return null;
        }
        Expr first = call.expr().arguments().getFirst().value();
        if (!(first instanceof Expr.Text(String text, int _))) {
            return null;
        }
        FunctionDefinition function =
                enqueues ? tasks.dotted(site.module(), text) : tasks.named(text);
        return function == null ? null : publish(site, function, Via.NAME, Certainty.CERTAIN);
    }

    private @Nullable FunctionDefinition task(Value owner) {
        return switch (owner) {
            case Known(OfFunction(FunctionDefinition function)) -> function;
            case Known(OfType(TypeDefinition type)) -> tasks.work(type);
            case Value.Instance(TypeDefinition type) -> tasks.work(type);
            default -> null;
        };
    }

    private static Value publish(Site site, FunctionDefinition function, boolean certain) {
        Certainty certainty = certain ? Certainty.CERTAIN : Certainty.LIKELY;
        return publish(site, function, Via.CODE, certainty);
    }

    private static Value publish(
            Site site, FunctionDefinition function, Via via, Certainty certainty) {
        site.count(Fate.RESOLVED);
        site.refer(function.id(), ReferenceKind.PUBLISH, via, certainty);
        return Plain.BUILTIN;
    }
}
