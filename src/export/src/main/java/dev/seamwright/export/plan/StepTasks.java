package dev.seamwright.export.plan;

import dev.seamwright.export.document.Line;
import dev.seamwright.export.document.Phrases;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.plan.SharedTable;
import dev.seamwright.model.plan.Step;
import dev.seamwright.model.scenario.ContextId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// What a team does in a step, in order. Only what its facts call for.
record StepTasks(Phrases phrases, PlanSubject subject, Names names, Crossings crossings) {

    List<Line> of(Step step) {
        List<Line> tasks = new ArrayList<>();
        addOwners(tasks, step);
        if (!step.routes().isEmpty()) {
            tasks.add(phrases.line("report.task.contract", step.routes().size()));
        }
        addCode(tasks, step.context().id());
        addData(tasks, step);
        if (!step.routes().isEmpty()) {
            tasks.add(phrases.line("report.task.switch", step.routes().size()));
        }
        addHandlers(tasks, step);
        if (!step.tables().isEmpty()) {
            tasks.add(phrases.line("report.task.separate"));
        }
        addRemoval(tasks, step);
        return tasks;
    }

    private void addOwners(List<Line> tasks, Step step) {
        List<Line> nobodys =
                step.shared().stream()
                        .filter(shared -> shared.owner() == null)
                        .map(SharedTable::table)
                        .distinct()
                        .map(TableId::name)
                        .map(Line::code)
                        .toList();
        if (!nobodys.isEmpty()) {
            tasks.add(phrases.line("report.task.owners", Line.join(", ", nobodys)));
        }
    }

    private void addCode(List<Line> tasks, ContextId own) {
        List<ContextId> callers = others(id -> crossings.codeCount(id, own));
        if (!callers.isEmpty()) {
            int in = callers.stream().mapToInt(id -> crossings.codeCount(id, own)).sum();
            tasks.add(phrases.line("report.task.callers", in, list(callers)));
        }
        List<ContextId> called = others(id -> crossings.codeCount(own, id));
        if (!called.isEmpty()) {
            int out = called.stream().mapToInt(id -> crossings.codeCount(own, id)).sum();
            tasks.add(phrases.line("report.task.adapters", out, list(called)));
        }
    }

    private void addData(List<Line> tasks, Step step) {
        long writers =
                step.shared().stream()
                        .filter(shared -> !shared.writes().isEmpty())
                        .map(SharedTable::table)
                        .distinct()
                        .count();
        if (writers > 0) {
            tasks.add(phrases.line("report.task.writers", writers));
        }
        if (!step.splitTransactions().isEmpty()) {
            tasks.add(phrases.line("report.task.saga", step.splitTransactions().size()));
        }
        if (!step.keysCut().isEmpty()) {
            tasks.add(phrases.line("report.task.keys", step.keysCut().size()));
        }
        if (!step.tables().isEmpty()) {
            tasks.add(phrases.line("report.task.schema", step.tables().size()));
        }
    }

    private void addHandlers(List<Line> tasks, Step step) {
        Optional<ContextId> own = Optional.of(step.context().id());
        List<Line> handlers =
                subject.monolith().entryPoints().tasks().stream()
                        .filter(task -> owner(task.handler()).equals(own))
                        .map(Task::name)
                        .distinct()
                        .map(Line::code)
                        .toList();
        if (!handlers.isEmpty()) {
            tasks.add(
                    phrases.line(
                            "report.task.task-handlers",
                            handlers.size(),
                            Line.join(", ", handlers)));
        }
    }

    private Optional<ContextId> owner(ElementId element) {
        return subject.scenario().ownerOf(element);
    }

    private void addRemoval(List<Line> tasks, Step step) {
        int files = step.removal().files().size();
        int elements = step.removal().elements().size();
        if (files > 0) {
            tasks.add(phrases.line("report.task.delete", files, elements));
        } else if (elements > 0) {
            tasks.add(phrases.line("report.task.delete.code", elements));
        }
    }

    private List<ContextId> others(ToIntFunction<ContextId> count) {
        return subject.plan().order().sequence().stream()
                .filter(id -> count.applyAsInt(id) > 0)
                .toList();
    }

    private Line list(List<ContextId> ids) {
        List<Line> named = ids.stream().map(id -> Line.of(names.strong(id))).toList();
        return Line.join(", ", named);
    }
}
