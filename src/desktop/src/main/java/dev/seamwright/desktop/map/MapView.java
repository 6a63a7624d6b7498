package dev.seamwright.desktop.map;

import dev.seamwright.desktop.canvas.Frame;
import dev.seamwright.desktop.canvas.MapCanvas;
import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.geometry.Point;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.desktop.theme.Appearance;
import dev.seamwright.desktop.work.Background;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.wording.Words;

import javafx.beans.Observable;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The canvas with what floats above it, and the pointer's way into the view model.
public final class MapView extends StackPane {

    private static final double ZOOM_PER_PIXEL = 1.0025;

    private final Session session;
    private final MapViewModel map;
    private final Words words;
    private final Pointer pointer;
    private final MapCanvas canvas;
    private final Ribbon ribbon = new Ribbon();
    private final Label empty = new Label();
    private final Consumer<ContextId> created;
    private boolean spaceDown;

    /// Follows a session.
    ///
    /// @param created told of a context that was drawn by a drop, so that it can be named
    public MapView(
            Session session,
            MapViewModel map,
            MapEdits edits,
            Dress dress,
            Background background,
            Consumer<ContextId> created) {
        this.session = session;
        this.map = map;
        this.words = dress.words();
        this.created = created;
        this.pointer = new Pointer(session, map, edits);
        this.canvas = new MapCanvas(this::frame, dress.appearance());
        getStyleClass().add("map");
        setId("map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(words.text("map.accessible"));
        empty.setText(words.text("map.empty"));
        empty.getStyleClass().add("hint");
        empty.setMouseTransparent(true);
        getChildren().addAll(canvas, empty, ribbon);
        Preview preview = new Preview(session, edits, pointer.gestureProperty(), background);
        RibbonText text = new RibbonText(words);
        preview.toldProperty()
                .addListener(
                        (p, before, told) -> {
                            ribbon.show(told.map(text::of).orElse(List.of()));
                            placeRibbon();
                        });
        repaintOn(
                map.pictureProperty(),
                map.cameraProperty(),
                map.hoveredProperty(),
                session.selectionProperty(),
                session.verdictProperty(),
                pointer.gestureProperty());
        pointer.gestureProperty().addListener(changed -> gestureChanged());
        listen();
        showEmptiness();
    }

    /// What the screen is dressed in.
    public record Dress(Words words, Appearance appearance) {}

    /// Backs out of the gesture under way, or of the selection.
    public void escape() {
        pointer.escape();
    }

    /// Where a piece lies, in this view's own coordinates.
    public Optional<Box> placeOf(NodeId piece) {
        return map.picture().arrangement().boxOf(piece).map(map.camera()::toScreen);
    }

    /// Where a context lies, in this view's own coordinates.
    public Optional<Box> placeOf(ContextId context) {
        return map.picture()
                .arrangement()
                .containerOf(context)
                .map(container -> map.camera().toScreen(container.box()));
    }

    private void repaintOn(Observable... observables) {
        for (Observable observable : observables) {
            observable.addListener(changed -> canvas.repaint());
        }
        map.pictureProperty().addListener(changed -> showEmptiness());
    }

    private void showEmptiness() {
        empty.setVisible(map.picture().arrangement().containers().isEmpty());
    }

    @Override
    protected void layoutChildren() {
        map.resize(getWidth(), getHeight());
        super.layoutChildren();
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> pointer.move(at(e)));
        addEventHandler(MouseEvent.MOUSE_EXITED, e -> pointer.leave());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> pointer.drag(at(e)));
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(
                ScrollEvent.SCROLL,
                e ->
                        map.zoom(
                                new Point(e.getX(), e.getY()),
                                Math.pow(ZOOM_PER_PIXEL, e.getDeltaY())));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> space(e, true));
        addEventHandler(KeyEvent.KEY_RELEASED, e -> space(e, false));
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        boolean pans =
                event.getButton() == MouseButton.MIDDLE
                        || (event.getButton() == MouseButton.PRIMARY && spaceDown);
        boolean adds = event.isShiftDown() || event.isShortcutDown();
        if (pans) {
            pointer.press(at(event), Press.PAN);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            pointer.press(at(event), adds ? Press.ADD : Press.SELECT);
        }
    }

    private void released(MouseEvent event) {
        boolean opens = event.getClickCount() == 2 && event.isStillSincePress();
        pointer.release(at(event))
                .ifPresent(
                        edit -> {
                            if (edit instanceof Edit.Create create) {
                                created.accept(create.context().id());
                            }
                        });
        if (opens && session.selection() instanceof Focus.OneContext(ContextId context)) {
            map.show(context);
        }
    }

    private void space(KeyEvent event, boolean down) {
        if (event.getCode() == KeyCode.SPACE) {
            spaceDown = down;
            setCursor(down ? Cursor.OPEN_HAND : Cursor.DEFAULT);
            event.consume();
        }
    }

    private void gestureChanged() {
        setCursor(
                switch (pointer.gestureProperty().get()) {
                    case Gesture.Dragging ignored -> Cursor.CLOSED_HAND;
                    case Gesture.Panning ignored -> Cursor.CLOSED_HAND;
                    case Gesture.Marquee ignored -> Cursor.CROSSHAIR;
                    case Gesture.Idle ignored -> Cursor.DEFAULT;
                    case Gesture.Pressed ignored -> Cursor.DEFAULT;
                });
        placeRibbon();
    }

    private void placeRibbon() {
        if (pointer.gestureProperty().get() instanceof Gesture.Dragging dragging) {
            ribbon.follow(dragging.pointer().x(), dragging.pointer().y(), this);
        }
    }

    private static Point at(MouseEvent event) {
        return new Point(event.getX(), event.getY());
    }

    private Frame frame() {
        return new Frame(
                map.picture(),
                map.camera(),
                figures(),
                words.text("map.unassigned"),
                marks(),
                gestureFrame());
    }

    private Frame.Marks marks() {
        Set<NodeId> selected = new HashSet<>();
        ContextId context = null;
        switch (session.selection()) {
            case Focus.Members(List<NodeId> nodes) -> selected.addAll(nodes);
            case Focus.OneContext(ContextId id) -> context = id;
            case Focus.Nothing ignored -> {}
            case Focus.Between ignored -> {}
        }
        Set<NodeId> hovered =
                map.hoveredProperty().get() instanceof Focus.Members(List<NodeId> nodes)
                        ? new HashSet<>(nodes)
                        : Set.of();
        boolean busy = pointer.gestureProperty().get() instanceof Gesture.Dragging;
        return new Frame.Marks(selected, context, hovered, busy ? List.of() : map.strongLines());
    }

    private Map<ContextId, String> figures() {
        Map<ContextId, String> figures = new HashMap<>();
        for (Seam seam : session.verdict().scores().seams()) {
            figures.put(
                    seam.context(),
                    words.text(
                            "map.context.figures",
                            Math.round(seam.independence().value()),
                            Math.round(seam.risk().value())));
        }
        return figures;
    }

    private Frame.Gesture gestureFrame() {
        return switch (pointer.gestureProperty().get()) {
            case Gesture.Dragging(List<NodeId> nodes, Point at, Drop drop) ->
                    new Frame.Gesture(boxOf(drop), null, ghost(nodes), at);
            case Gesture.Marquee marquee ->
                    new Frame.Gesture(null, marquee.box(), "", marquee.now());
            case Gesture.Idle ignored -> Frame.Gesture.NONE;
            case Gesture.Pressed ignored -> Frame.Gesture.NONE;
            case Gesture.Panning ignored -> Frame.Gesture.NONE;
        };
    }

    private static @Nullable Box boxOf(Drop drop) {
        return switch (drop) {
            case Drop.Into(var context, Box box) -> box;
            case Drop.Out(Box box) -> box;
            case Drop.Fresh ignored -> null;
            case Drop.Nothing ignored -> null;
        };
    }

    private String ghost(List<NodeId> nodes) {
        String first = session.facts().nameOf(nodes.getFirst());
        return nodes.size() == 1 ? first : words.text("map.ghost", first, nodes.size() - 1);
    }
}
