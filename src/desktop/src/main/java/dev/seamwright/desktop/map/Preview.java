package dev.seamwright.desktop.map;

import dev.seamwright.desktop.session.Session;
import dev.seamwright.desktop.work.Background;
import dev.seamwright.desktop.work.Latest;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Effect;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/// Tells, while members are dragged, what letting them go would change.
final class Preview {

    private final Session session;
    private final MapEdits edits;
    private final ReadOnlyObjectWrapper<Optional<Told>> told =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Latest<Told> newest;
    private Optional<Edit> asked = Optional.empty();

    /// An edit, what it acts on, and its effect as soon as that is known.
    ///
    /// @param after the scenario that the edit would lead to
    record Told(List<NodeId> nodes, Edit edit, Scenario after, Optional<Effect> effect) {}

    Preview(
            Session session,
            MapEdits edits,
            ReadOnlyObjectProperty<Gesture> gesture,
            Background background) {
        this.session = session;
        this.edits = edits;
        this.newest =
                new Latest<>(
                        background,
                        this::answer,
                        failure -> {
                            throw failure;
                        });
        gesture.addListener((property, before, now) -> follow(now));
    }

    /// What the ribbon says; empty while nothing is dragged to a place where it could go.
    ReadOnlyObjectProperty<Optional<Told>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    private void follow(Gesture gesture) {
        Optional<Edit> next =
                gesture instanceof Gesture.Dragging(List<NodeId> nodes, var at, Drop drop)
                        ? edits.editFor(nodes, drop)
                        : Optional.empty();
        if (next.equals(asked)) {
            return;
        }
        asked = next;
        if (next.isEmpty() || !(gesture instanceof Gesture.Dragging dragging)) {
            told.set(Optional.empty());
            return;
        }
        Edit edit = next.get();
        Scenario before = session.scenario();
        Scenario after = before.after(edit);
        told.set(Optional.of(new Told(dragging.nodes(), edit, after, Optional.empty())));
        newest.ask(
                (progress, cancellation) ->
                        new Told(
                                dragging.nodes(),
                                edit,
                                after,
                                Optional.of(session.scoring().effect(before, after))));
    }

    private void answer(Told answer) {
        if (asked.equals(Optional.of(answer.edit()))) {
            told.set(Optional.of(answer));
        }
    }
}
