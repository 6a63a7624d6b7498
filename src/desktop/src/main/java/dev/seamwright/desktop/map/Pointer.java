package dev.seamwright.desktop.map;

import dev.seamwright.desktop.geometry.Point;
import dev.seamwright.desktop.layout.Container;
import dev.seamwright.desktop.layout.Level;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Edit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns presses, drags and releases into selections and edits. All points are on the screen.
final class Pointer {

    /// How far the pointer may tremble in a click, in pixels.
    private static final double STEADY = 4;

    private final Session session;
    private final MapViewModel map;
    private final MapEdits edits;
    private final ReadOnlyObjectWrapper<Gesture> gesture =
            new ReadOnlyObjectWrapper<>(Gesture.IDLE);

    Pointer(Session session, MapViewModel map, MapEdits edits) {
        this.session = session;
        this.map = map;
        this.edits = edits;
    }

    /// What the pointer is in the middle of.
    ReadOnlyObjectProperty<Gesture> gestureProperty() {
        return gesture.getReadOnlyProperty();
    }

    void move(Point at) {
        if (gesture.get() instanceof Gesture.Idle) {
            map.hoveredProperty().set(map.sight().at(at));
        }
    }

    void leave() {
        map.hoveredProperty().set(Focus.NOTHING);
    }

    void press(Point at, Press press) {
        gesture.set(
                press == Press.PAN
                        ? new Gesture.Panning(at)
                        : new Gesture.Pressed(at, hitAt(at), press == Press.ADD));
    }

    /// From afar only whole contexts are hit, but what is selected can be taken at any distance.
    private Focus hitAt(Point at) {
        List<NodeId> pieces = map.sight().piecesAt(at);
        boolean selected = !pieces.isEmpty() && edits.selectedNodes().containsAll(pieces);
        return selected && map.level() == Level.CONTEXTS
                ? new Focus.Members(pieces)
                : map.sight().at(at);
    }

    void drag(Point at) {
        switch (gesture.get()) {
            case Gesture.Idle ignored -> {}
            case Gesture.Pressed pressed -> {
                if (pressed.start().distance(at) >= STEADY) {
                    begin(pressed, at);
                }
            }
            case Gesture.Dragging dragging ->
                    gesture.set(
                            new Gesture.Dragging(
                                    dragging.nodes(), at, dropAt(at, dragging.nodes())));
            case Gesture.Marquee marquee ->
                    gesture.set(
                            new Gesture.Marquee(
                                    marquee.start(), map.camera().toWorld(at), marquee.adding()));
            case Gesture.Panning panning -> {
                map.pan(at.x() - panning.last().x(), at.y() - panning.last().y());
                gesture.set(new Gesture.Panning(at));
            }
        }
    }

    /// Ends the gesture.
    ///
    /// @return the edit that was made, if it was one
    Optional<Edit> release(Point at) {
        Gesture ended = gesture.get();
        gesture.set(Gesture.IDLE);
        return switch (ended) {
            case Gesture.Idle ignored -> Optional.empty();
            case Gesture.Panning ignored -> Optional.empty();
            case Gesture.Pressed pressed -> {
                select(pressed.hit(), pressed.adding());
                yield Optional.empty();
            }
            case Gesture.Marquee marquee -> {
                List<NodeId> inside = map.sight().within(marquee.box());
                select(
                        inside.isEmpty() ? Focus.NOTHING : new Focus.Members(inside),
                        marquee.adding());
                yield Optional.empty();
            }
            case Gesture.Dragging dragging -> drop(dragging.nodes(), dropAt(at, dragging.nodes()));
        };
    }

    /// Backs out of the gesture, or of the selection where there is none.
    void escape() {
        if (gesture.get() instanceof Gesture.Idle) {
            session.selectionProperty().set(Focus.NOTHING);
        }
        gesture.set(Gesture.IDLE);
    }

    private void begin(Gesture.Pressed pressed, Point at) {
        if (pressed.hit() instanceof Focus.Members hit && !pressed.adding()) {
            boolean partOfSelection =
                    session.selection() instanceof Focus.Members(List<NodeId> selected)
                            && selected.containsAll(hit.nodes());
            if (!partOfSelection) {
                session.selectionProperty().set(hit);
            }
            List<NodeId> nodes = edits.selectedNodes();
            map.hoveredProperty().set(Focus.NOTHING);
            gesture.set(new Gesture.Dragging(nodes, at, dropAt(at, nodes)));
        } else {
            gesture.set(
                    new Gesture.Marquee(
                            map.camera().toWorld(pressed.start()),
                            map.camera().toWorld(at),
                            pressed.adding()));
        }
    }

    private Drop dropAt(Point at, List<NodeId> nodes) {
        Point world = map.camera().toWorld(at);
        Container container = map.picture().arrangement().containerAt(world).orElse(null);
        if (container == null) {
            return new Drop.Fresh(world);
        }
        ContextId target = container.context();
        Optional<ContextId> wanted = Optional.ofNullable(target);
        boolean nothingChanges =
                nodes.stream().allMatch(n -> session.scenario().ownerOf(n).equals(wanted));
        if (nothingChanges) {
            return Drop.NOTHING;
        }
        return target == null
                ? new Drop.Out(container.box())
                : new Drop.Into(target, container.box());
    }

    private Optional<Edit> drop(List<NodeId> nodes, Drop drop) {
        if (drop instanceof Drop.Fresh(Point at)) {
            map.placeNextContextAt(at);
        }
        Optional<Edit> edit = edits.editFor(nodes, drop);
        edit.ifPresent(session::draw);
        return edit;
    }

    private void select(Focus hit, boolean adding) {
        if (!adding) {
            session.selectionProperty().set(hit);
        } else if (hit instanceof Focus.Members(List<NodeId> nodes)) {
            session.selectionProperty().set(toggled(nodes));
        }
    }

    private Focus toggled(List<NodeId> nodes) {
        Set<NodeId> selected = new LinkedHashSet<>(edits.selectedNodes());
        if (selected.containsAll(nodes)) {
            nodes.forEach(selected::remove);
        } else {
            selected.addAll(nodes);
        }
        return selected.isEmpty() ? Focus.NOTHING : new Focus.Members(new ArrayList<>(selected));
    }
}
