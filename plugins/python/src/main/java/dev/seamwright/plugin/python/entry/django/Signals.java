package dev.seamwright.plugin.python.entry.django;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.TaskKind;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.plugin.python.entry.django.Senders.Sender;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.web.Handlers;
import dev.seamwright.plugin.python.web.Place;
import dev.seamwright.plugin.python.web.Scan;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who hears Django's signals and those made after them: `@receiver(…)` and `signal.connect(…)`.
///
/// A signal that every object of a model sends by itself (`post_save` and its like) is no call that
/// could be found; so the model's class is said to use the receiver, likely, at the line that
/// connects them, instead of every line that saves such an object.
public final class Signals implements Scan.Visitor {

    private final Hierarchy hierarchy;
    private final SignalKinds kinds;
    private final Senders senders;
    private final Handlers handlers;
    private final Set<Task> tasks = new LinkedHashSet<>();
    private final Set<Reference> references = new LinkedHashSet<>();
    private final Set<Unresolved> unresolved = new LinkedHashSet<>();
    private final Map<Definition, Set<Receiver>> receivers = new HashMap<>();

    /// Code that hears a signal.
    record Receiver(ElementId handler, Sender sender) {}

    Signals(Hierarchy hierarchy, Models models) {
        this.hierarchy = hierarchy;
        this.kinds = new SignalKinds(hierarchy);
        this.senders = new Senders(hierarchy.resolver(), models);
        this.handlers = new Handlers(hierarchy);
    }

    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    List<Reference> references() {
        return List.copyOf(references);
    }

    List<Unresolved> unresolved() {
        return List.copyOf(unresolved);
    }

    SignalKinds kinds() {
        return kinds;
    }

    /// Whether a class is another one or inherits from it.
    boolean isBelow(TypeDefinition type, TypeDefinition above) {
        return hierarchy.line(type).contains(above);
    }

    /// Who hears a signal, in the order of the source.
    List<Receiver> receivers(Definition signal) {
        return List.copyOf(receivers.getOrDefault(signal, Set.of()));
    }

    @Override
    public void function(Expr decorator, Place place) {
        Expr maker = decorator instanceof Expr.Call call ? call.function() : decorator;
        if (decorator instanceof Expr.Call call && isReceiver(maker, place)) {
            Expr given = Chain.argument(call, 0, "signal");
            List<Expr> signals =
                    given instanceof Expr.Sequence several ? several.elements() : List.of(given);
            for (Expr signal : signals) {
                connect(signal, Chain.keyword(call, "sender"), place.element(), place, call.line());
            }
        } else if (maker instanceof Expr.Attribute(Expr signal, String name, int line)
                && name.equals("connect")
                && kinds.isSignal(place.resolve(hierarchy.resolver(), signal))) {
            Expr sender =
                    decorator instanceof Expr.Call call
                            ? Chain.keyword(call, "sender")
                            : Expr.Literal.OPAQUE;
            connect(signal, sender, place.element(), place, line);
        }
    }

    @Override
    public void call(Expr.Call call, Place place) {
        if (!(call.function() instanceof Expr.Attribute(Expr owner, String name, int line))
                || !name.equals("connect")) {
            return;
        }
        List<Expr> turns =
                owner instanceof Expr.Name(String id, int at) ? place.loop(id, at) : List.of();
        for (Expr signal : turns.isEmpty() ? List.of(owner) : turns) {
            Definition found = place.resolve(hierarchy.resolver(), signal);
            if (!kinds.isSignal(found) && !(found instanceof External && isConnection(call))) {
                continue;
            }
            Expr given = Chain.argument(call, 0, "receiver");
            Definition heard = handlers.find(place, given);
            ElementId handler = Handlers.element(heard);
            if (handler != null) {
                connect(signal, sender(call), handler, place, line);
            } else if (heard == Definition.Unknown.UNKNOWN) {
                Location at = new Location(place.module().file().path(), line);
                String missed = Chain.dotted(given).isEmpty() ? "?" : Chain.dotted(given);
                unresolved.add(new Unresolved(Unresolved.Kind.HANDLER, missed, at));
            }
        }
    }

    private boolean isReceiver(Expr maker, Place place) {
        return Chain.last(maker).equals("receiver")
                && place.resolve(hierarchy.resolver(), maker) instanceof External(String dotted)
                && dotted.startsWith("django.dispatch");
    }

    private static Expr sender(Expr.Call call) {
        return Chain.argument(call, 1, "sender");
    }

    /// Words that only the connection of a signal takes.
    private static boolean isConnection(Expr.Call call) {
        return Chain.keyword(call, "sender") != Expr.Literal.OPAQUE
                || Chain.keyword(call, "dispatch_uid") != Expr.Literal.OPAQUE;
    }

    private void connect(Expr signal, Expr sender, ElementId handler, Place place, int line) {
        Definition found = place.resolve(hierarchy.resolver(), signal);
        String name = Chain.last(signal);
        if (name.isEmpty()) {
            return;
        }
        Location at = new Location(place.module().file().path(), line);
        for (Sender each : senders.of(place, sender)) {
            String title = each.name().isEmpty() ? name : name + " from " + each.name();
            tasks.add(new Task(TaskKind.SIGNAL, title, handler, at));
            receivers
                    .computeIfAbsent(found, key -> new LinkedHashSet<>())
                    .add(new Receiver(handler, each));
            TypeDefinition model = each.type();
            if (model != null && SignalKinds.isModels(found)) {
                Evidence evidence = new Evidence(at, Certainty.LIKELY);
                references.add(new Reference(model.id(), handler, ReferenceKind.USE, evidence));
            }
        }
    }
}
