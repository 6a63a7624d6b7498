package dev.seamwright.plugin.python.flow;

import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.name.ValueDefinition;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What every walk shares: the names of the whole tree and the rules of the frameworks.
///
/// Values of variables are remembered; a value depends on nothing but the tree, so that it does not
/// matter which walk asks first.
public final class World {

    private final Hierarchy hierarchy;
    private final List<Rule> rules;
    private final Map<ValueDefinition, Value> values = new ConcurrentHashMap<>();

    public World(Hierarchy hierarchy, List<Rule> rules) {
        this.hierarchy = hierarchy;
        this.rules = List.copyOf(rules);
    }

    /// Walks through one module.
    public Findings walk(Module module) {
        Findings findings = new Findings(module.file().path());
        Frame frame = Frame.of(module);
        new Walk(this, findings, frame).statements(module.file().body());
        return findings;
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    Resolver resolver() {
        return hierarchy.resolver();
    }

    List<Rule> rules() {
        return rules;
    }

    /// What a variable holds.
    ///
    /// @param depth how many variables are being asked for already; answers that were cut short are
    ///   not remembered, so that no walk sees another one's
    Value value(ValueDefinition definition, int depth) {
        if (depth > 0) {
            return Typer.infer(this, definition, depth);
        }
        Value known = values.get(definition);
        if (known == null) {
            known = Typer.infer(this, definition, depth);
            values.put(definition, known);
        }
        return known;
    }
}
