package dev.seamwright.desktop.map;

import dev.seamwright.desktop.session.Focus;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.wording.Words;

import java.util.List;
import java.util.Optional;

/// The edits that the map offers. Each gesture is exactly one edit of the drawing.
public final class MapEdits {

    private final Session session;
    private final Words words;

    public MapEdits(Session session, Words words) {
        this.session = session;
        this.words = words;
    }

    /// The edit that a drop stands for, empty where it would change nothing.
    Optional<Edit> editFor(List<NodeId> nodes, Drop drop) {
        return switch (drop) {
            case Drop.Nothing ignored -> Optional.empty();
            case Drop.Into(ContextId context, var box) ->
                    Optional.of(new Edit.Move(nodes, context));
            case Drop.Out ignored -> Optional.of(new Edit.Release(nodes));
            case Drop.Fresh ignored -> Optional.of(creation(nodes));
        };
    }

    /// The members that commands act on: what is selected, without whole contexts.
    public List<NodeId> selectedNodes() {
        return session.selection() instanceof Focus.Members(List<NodeId> nodes) ? nodes : List.of();
    }

    /// The context that commands act on: the selected one, or the one owner of all that is
    /// selected.
    public Optional<ContextId> selectedContext() {
        return switch (session.selection()) {
            case Focus.OneContext(ContextId context) -> Optional.of(context);
            case Focus.Members(List<NodeId> nodes) -> commonOwner(nodes);
            case Focus.Nothing ignored -> Optional.empty();
            case Focus.Between ignored -> Optional.empty();
        };
    }

    /// Draws a context around what is selected, and selects it.
    public void createFromSelection() {
        Edit.Create creation = creation(selectedNodes());
        session.draw(creation);
        session.selectionProperty().set(new Focus.OneContext(creation.context().id()));
    }

    /// Moves what is selected.
    public void moveSelectionTo(ContextId target) {
        List<NodeId> nodes = selectedNodes();
        if (!nodes.isEmpty()) {
            session.draw(new Edit.Move(nodes, target));
        }
    }

    /// Gives a context another name; a blank or unchanged name changes nothing.
    public void rename(ContextId context, String name) {
        boolean same =
                session.scenario()
                        .context(context)
                        .map(Context::name)
                        .filter(name.strip()::equals)
                        .isPresent();
        if (!name.isBlank() && !same) {
            session.draw(new Edit.Rename(context, name.strip()));
        }
    }

    /// Takes the selected context away; what it held belongs to none afterwards.
    public void dissolveSelected() {
        selectedContext().ifPresent(context -> session.draw(new Edit.Dissolve(context)));
    }

    private Edit.Create creation(List<NodeId> nodes) {
        ContextId id = session.drawing().nextContextId();
        String name = words.text("map.context.fresh", id.number());
        return new Edit.Create(new Context(id, name), nodes);
    }

    private Optional<ContextId> commonOwner(List<NodeId> nodes) {
        Optional<ContextId> first = session.scenario().ownerOf(nodes.getFirst());
        return nodes.stream().allMatch(node -> session.scenario().ownerOf(node).equals(first))
                ? first
                : Optional.empty();
    }
}
