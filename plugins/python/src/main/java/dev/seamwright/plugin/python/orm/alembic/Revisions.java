package dev.seamwright.plugin.python.orm.alembic;

import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.syntax.Expr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The revisions of a tree, each after those that it comes from.
final class Revisions {

    private final Map<String, Module> byName = new TreeMap<>();

    private Revisions(Hierarchy hierarchy) {
        for (Module module : hierarchy.resolver().index().modules()) {
            if (module.value("revision") instanceof Expr.Text(String name, int _)
                    && module.definitions().get("upgrade") instanceof OfFunction) {
                byName.putIfAbsent(name, module);
            }
        }
    }

    /// The modules in which revisions stand, in the order in which they are run.
    static List<Module> ordered(Hierarchy hierarchy) {
        Revisions revisions = new Revisions(hierarchy);
        Set<String> done = new LinkedHashSet<>();
        revisions.byName.keySet().forEach(name -> revisions.follow(name, done));
        return done.stream().map(revisions.byName::get).map(Module.class::cast).toList();
    }

    /// Adds a revision behind all that it comes from. Of a circle, the one that was asked for first
    /// comes last.
    private void follow(String asked, Set<String> done) {
        Set<String> begun = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.push(asked);
        while (!open.isEmpty()) {
            String name = open.element();
            if (begun.add(name)) {
                for (String before : before(name)) {
                    if (!done.contains(before) && !begun.contains(before)) {
                        open.push(before);
                    }
                }
            } else {
                open.pop();
                done.add(name);
            }
        }
    }

    private List<String> before(String name) {
        List<String> names = new ArrayList<>();
        Module module = byName.get(name);
        if (module != null) {
            collect(module.value("down_revision"), names);
            collect(module.value("depends_on"), names);
        }
        return names.stream().filter(byName::containsKey).sorted().toList();
    }

    private static void collect(Expr expr, List<String> into) {
        if (expr instanceof Expr.Text(String text, int _)) {
            into.add(text);
        } else if (expr instanceof Expr.Sequence several) {
            several.elements().forEach(each -> collect(each, into));
        }
    }
}
