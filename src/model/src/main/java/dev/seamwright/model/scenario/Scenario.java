package dev.seamwright.model.scenario;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// One way to draw all contexts.
///
/// Membership can be set at any level of the code tree; the nearest assigned ancestor decides
/// ([#ownerOf]). Nodes that no assignment reaches belong to no context.
///
/// @param name shown to the user, never blank
/// @param contexts by number
/// @param assignments only to contexts of this scenario
public record Scenario(
        String name, List<Context> contexts, SortedMap<NodeId, ContextId> assignments) {

    public Scenario {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a scenario needs a name");
        }
        contexts = contexts.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        assignments = Collections.unmodifiableSortedMap(new TreeMap<>(assignments));
        List<ContextId> known = contexts.stream().map(Context::id).toList();
        if (known.stream().distinct().count() != known.size()) {
            throw new IllegalArgumentException("two contexts with one number");
        }
        if (!new HashSet<>(known).containsAll(assignments.values())) {
            throw new IllegalArgumentException("an assignment to a context that is not drawn");
        }
    }

    /// A scenario in which nothing is drawn yet.
    public static Scenario empty(String name) {
        return new Scenario(name, List.of(), new TreeMap<>());
    }

    /// What is drawn here, under another name.
    public Scenario named(String newName) {
        return new Scenario(newName, contexts, assignments);
    }

    /// The context with this identity, if it is drawn.
    public Optional<Context> context(ContextId id) {
        return contexts.stream().filter(context -> context.id().equals(id)).findFirst();
    }

    /// The context that owns a node: the one assigned to it or to its nearest ancestor.
    public Optional<ContextId> ownerOf(NodeId node) {
        ContextId own = assignments.get(node);
        if (own != null || !(node instanceof ElementId element)) {
            return Optional.ofNullable(own);
        }
        return ancestors(element)
                .flatMap(a -> Optional.ofNullable(assignments.get(a)).stream())
                .findFirst();
    }

    private static Stream<ElementId> ancestors(ElementId element) {
        return Stream.iterate(element.enclosing(), Optional::isPresent, up -> up.get().enclosing())
                .map(Optional::get);
    }

    /// This scenario after a gesture.
    ///
    /// @throws IllegalArgumentException if the edit names a context that is not drawn, or draws one
    ///   whose number is taken
    public Scenario after(Edit edit) {
        ScenarioEditor editor = new ScenarioEditor(this);
        editor.apply(edit);
        return editor.toScenario();
    }
}
