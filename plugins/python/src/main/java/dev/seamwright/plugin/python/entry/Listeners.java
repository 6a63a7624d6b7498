package dev.seamwright.plugin.python.entry;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.TaskKind;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.web.Handlers;
import dev.seamwright.plugin.python.web.Place;
import dev.seamwright.plugin.python.web.Scan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds functions that listen: to the events of SQLAlchemy and to blinker's signals.
public final class Listeners implements Scan.Visitor {

    private final Hierarchy hierarchy;
    private final Handlers handlers;
    private final Set<Task> tasks = new LinkedHashSet<>();

    public Listeners(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.handlers = new Handlers(hierarchy);
    }

    public List<Task> tasks() {
        return List.copyOf(tasks);
    }

    @Override
    public void function(Expr decorator, Place place) {
        if (decorator instanceof Expr.Call call && isEvent(call.function(), place, "listens_for")) {
            add(event(call), place.element(), place, decorator.line());
            return;
        }
        Expr maker = decorator instanceof Expr.Call call ? call.function() : decorator;
        if (maker instanceof Expr.Attribute attribute && isConnect(attribute, place)) {
            add(Chain.dotted(attribute.value()), place.element(), place, decorator.line());
        }
    }

    @Override
    public void call(Expr.Call call, Place place) {
        if (isEvent(call.function(), place, "listen")) {
            addGiven(event(call), Chain.positional(call, 2), place, call);
        } else if (call.function() instanceof Expr.Attribute attribute
                && isConnect(attribute, place)) {
            addGiven(Chain.dotted(attribute.value()), Chain.positional(call, 0), place, call);
        }
    }

    private boolean isEvent(Expr function, Place place, String name) {
        return Chain.last(function).equals(name)
                && place.resolve(hierarchy.resolver(), function) instanceof External(String dotted)
                && dotted.startsWith("sqlalchemy");
    }

    /// `Order.after_insert`.
    private static String event(Expr.Call call) {
        String target = Chain.last(Chain.positional(call, 0));
        String event =
                Chain.positional(call, 1) instanceof Expr.Text(String text, int _) ? text : "";
        return target.isEmpty() || event.isEmpty() ? target + event : target + "." + event;
    }

    private boolean isConnect(Expr.Attribute attribute, Place place) {
        boolean named =
                attribute.name().equals("connect") || attribute.name().equals("connect_via");
        return named && isSignal(place.resolve(hierarchy.resolver(), attribute.value()));
    }

    private boolean isSignal(Definition owner) {
        if (owner instanceof External(String dotted)) {
            return dotted.startsWith("flask.")
                    || dotted.startsWith("blinker.")
                    || (dotted.startsWith("flask_") && dotted.contains("signal"));
        }
        return owner instanceof OfValue(var value)
                && value.value() instanceof Expr.Call call
                && Chain.last(call.function()).equals("signal");
    }

    private void addGiven(String name, Expr view, Place place, Expr.Call call) {
        ElementId element = Handlers.element(handlers.find(place, view));
        if (element != null) {
            add(name, element, place, call.line());
        }
    }

    private void add(String name, ElementId handler, Place place, int line) {
        Location at = new Location(place.module().file().path(), line);
        tasks.add(new Task(TaskKind.SIGNAL, name, handler, at));
    }
}
