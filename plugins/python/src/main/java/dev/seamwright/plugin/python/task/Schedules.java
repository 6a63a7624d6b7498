package dev.seamwright.plugin.python.task;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.FunctionDefinition;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Statement;
import dev.seamwright.plugin.python.web.Place;
import dev.seamwright.plugin.python.web.Scan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Celery's timetable, which names tasks by texts: `CELERY_BEAT_SCHEDULE = {"…": {"task": "a.b"}}`
/// and `app.conf.beat_schedule`.
public final class Schedules implements Scan.Visitor {

    private final Tasks tasks;
    private final Resolver resolver;
    private final Constants constants;
    private final Set<Reference> references = new LinkedHashSet<>();
    private final Set<Unresolved> unresolved = new LinkedHashSet<>();

    public Schedules(Tasks tasks, Resolver resolver) {
        this.tasks = tasks;
        this.resolver = resolver;
        this.constants = new Constants(resolver);
    }

    public List<Reference> references() {
        return List.copyOf(references);
    }

    /// Tasks of the tree that cannot be found.
    public List<Unresolved> unresolved() {
        return List.copyOf(unresolved);
    }

    @Override
    public void statement(Statement statement, Place place) {
        if (statement instanceof Statement.Assign assign
                && assign.targets().stream().anyMatch(Schedules::isSchedule)) {
            entries(assign.value(), place);
        }
    }

    /// `app.conf.update(beat_schedule={…})`.
    @Override
    public void call(Expr.Call call, Place place) {
        if (Chain.last(call.function()).equals("update")) {
            boolean own =
                    call.function() instanceof Expr.Attribute(Expr owner, _, int _)
                            && isSchedule(owner);
            for (Expr.Argument argument : call.arguments()) {
                if (own || isSchedule(argument.name())) {
                    entries(argument.value(), place);
                }
            }
        }
    }

    private static boolean isSchedule(Expr target) {
        return isSchedule(Chain.last(target instanceof Expr.Index index ? index.value() : target));
    }

    private static boolean isSchedule(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.endsWith("beat_schedule");
    }

    private void entries(Expr schedule, Place place) {
        if (!(schedule instanceof Expr.Mapping mapping)) {
            return;
        }
        for (int i = 0; i < mapping.values().size(); i++) {
            Expr key = i < mapping.keys().size() ? mapping.keys().get(i) : Expr.Literal.OPAQUE;
            Expr value = mapping.values().get(i);
            if (key instanceof Expr.Text(String word, int _) && word.equals("task")) {
                publish(value, place);
            } else {
                entries(value, place);
            }
        }
    }

    private void publish(Expr task, Place place) {
        String name = constants.text(place.module(), task);
        if (name == null || name.isEmpty()) {
            return;
        }
        FunctionDefinition function = tasks.named(name);
        Location at = new Location(place.module().file().path(), task.line());
        if (function != null) {
            Evidence evidence = new Evidence(at, Certainty.CERTAIN);
            references.add(
                    new Reference(
                            place.element(),
                            function.id(),
                            ReferenceKind.PUBLISH,
                            Via.NAME,
                            evidence));
        } else if (resolver.dotted(place.module(), name) == Definition.Unknown.UNKNOWN) {
            unresolved.add(new Unresolved(Unresolved.Kind.IMPORT, name, at));
        }
    }
}
