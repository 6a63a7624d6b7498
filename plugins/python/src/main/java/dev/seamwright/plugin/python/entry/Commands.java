package dev.seamwright.plugin.python.entry;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.TaskKind;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.FunctionDefinition;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.web.Handlers;
import dev.seamwright.plugin.python.web.Place;
import dev.seamwright.plugin.python.web.Scan;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds the commands of a program's command line: click and its like, typer, Flask-Script.
public final class Commands implements Scan.Visitor {

    /// Packages whose commands are not given on a command line.
    private static final Set<String> OTHERS = Set.of("discord", "nextcord", "disnake", "telebot");

    private final Hierarchy hierarchy;
    private final Constants constants;
    private final Handlers handlers;
    private final Set<Task> tasks = new LinkedHashSet<>();

    public Commands(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.constants = new Constants(hierarchy.resolver());
        this.handlers = new Handlers(hierarchy);
    }

    public List<Task> tasks() {
        return List.copyOf(tasks);
    }

    @Override
    public void define(String name, Expr decorator, Place place) {
        Expr maker = decorator instanceof Expr.Call call ? call.function() : decorator;
        if (Chain.last(maker).equals("command") && isCommandLine(maker, place)) {
            String given = decorator instanceof Expr.Call call ? given(call, place) : null;
            boolean bare = !(decorator instanceof Expr.Call);
            String own = bare ? name : name.replace('_', '-');
            String command = group(maker, place) + (given == null ? own : given);
            add(command, place.element(), place, decorator.line());
        }
    }

    /// `manager.add_command("name", Class)`.
    @Override
    public void call(Expr.Call call, Place place) {
        if (call.function() instanceof Expr.Attribute attribute
                && attribute.name().equals("add_command")
                && Chain.positional(call, 0) instanceof Expr.Text(String name, int _)) {
            Expr given = Chain.positional(call, 1);
            Expr view = given instanceof Expr.Call made ? made.function() : given;
            Definition found = handlers.find(place, view);
            ElementId handler = Handlers.element(found);
            if (found instanceof Definition.OfType && handler != null) {
                add(name, handler, place, call.line());
            }
        }
    }

    private @Nullable String given(Expr.Call call, Place place) {
        return constants.text(place.module(), Chain.argument(call, 0, "name"));
    }

    private boolean isCommandLine(Expr maker, Place place) {
        Definition found = place.resolve(hierarchy.resolver(), maker);
        if (found instanceof External(String dotted)) {
            int dot = dotted.indexOf('.');
            return !OTHERS.contains(dot < 0 ? dotted : dotted.substring(0, dot));
        }
        return maker instanceof Expr.Attribute;
    }

    /// What must be said before the command: the name of a group that has one.
    private String group(Expr maker, Place place) {
        if (!(maker instanceof Expr.Attribute attribute)) {
            return "";
        }
        Definition owner = place.resolve(hierarchy.resolver(), attribute.value());
        return switch (owner) {
            case OfFunction(FunctionDefinition function) -> group(function);
            case OfValue(var value)
                    when value.value() instanceof Expr.Call call
                            && Chain.last(call.function()).equals("AppGroup") -> {
                String name = constants.text(value.module(), Chain.argument(call, 0, "name"));
                yield name == null ? "" : name + " ";
            }
            default -> "";
        };
    }

    /// The outermost group is the program itself and is not named, unless it says how.
    private String group(FunctionDefinition function) {
        for (Expr decorator : function.outline().decorators()) {
            Expr maker = decorator instanceof Expr.Call call ? call.function() : decorator;
            if (Chain.last(maker).equals("group")) {
                String given =
                        decorator instanceof Expr.Call call
                                ? constants.text(function.module(), Chain.argument(call, 0, "name"))
                                : null;
                boolean inner =
                        maker instanceof Expr.Attribute attribute
                                && !Chain.dotted(attribute.value()).equals("click");
                String own = function.outline().name().replace('_', '-');
                return given != null ? given + " " : inner ? own + " " : "";
            }
        }
        return "";
    }

    private void add(String name, ElementId handler, Place place, int line) {
        Location at = new Location(place.module().file().path(), line);
        tasks.add(new Task(TaskKind.COMMAND, name, handler, at));
    }
}
