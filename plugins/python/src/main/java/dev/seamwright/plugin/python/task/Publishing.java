package dev.seamwright.plugin.python.task;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.plugin.python.flow.Findings.Fate;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Rule;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.flow.Value;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.FunctionDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Calls that hand work to a task: `task.delay(…)`, `send_task("name")`, `queue.enqueue(task, …)`.
public final class Publishing implements Rule {

    private static final Set<String> SENDS =
            Set.of("delay", "apply_async", "send", "send_with_options", "enqueue", "schedule");

    private static final Set<String> SIGNATURES =
            Set.of("s", "si", "signature", "subtask", "delay_on_commit", "apply_async_on_commit");

    private static final Set<String> ENQUEUES =
            Set.of("enqueue", "enqueue_in", "enqueue_at", "enqueue_call", "schedule", "add_job");

    private final Tasks tasks;

    public Publishing(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public @Nullable Value call(Site site, Invocation call) {
        String name = call.name();
        if (call.owner() instanceof Known(OfFunction(FunctionDefinition function))) {
            boolean known = tasks.isTask(function);
            boolean sends =
                    SENDS.contains(name)
                            && (known || name.equals("delay") || name.equals("apply_async"));
            boolean signs = known && SIGNATURES.contains(name);
            return sends || signs ? publish(site, function, sends && known) : null;
        }
        if (name.equals("send_task")
                && Chain.argument(call.expr(), 0, "name")
                        instanceof Expr.Text(String text, int _)) {
            FunctionDefinition function = tasks.named(text);
            return function == null ? null : publish(site, function, true);
        }
        if (ENQUEUES.contains(name)
                && call.first() instanceof Known(OfFunction(FunctionDefinition function))) {
            return publish(site, function, true);
        }
        return null;
    }

    private static Value publish(Site site, FunctionDefinition function, boolean certain) {
        Certainty certainty = certain ? Certainty.CERTAIN : Certainty.LIKELY;
        site.count(Fate.RESOLVED);
        site.refer(function.id(), ReferenceKind.PUBLISH, certainty);
        return Plain.BUILTIN;
    }
}
