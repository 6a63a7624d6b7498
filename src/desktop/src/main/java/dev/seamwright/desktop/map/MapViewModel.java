package dev.seamwright.desktop.map;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.geometry.Camera;
import dev.seamwright.desktop.geometry.Point;
import dev.seamwright.desktop.layout.Arrangement;
import dev.seamwright.desktop.layout.Arranger;
import dev.seamwright.desktop.layout.Container;
import dev.seamwright.desktop.layout.Crossings;
import dev.seamwright.desktop.layout.Incidence;
import dev.seamwright.desktop.layout.Level;
import dev.seamwright.desktop.layout.Line;
import dev.seamwright.desktop.layout.Picture;
import dev.seamwright.desktop.layout.Pieces;
import dev.seamwright.desktop.session.Facts;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.desktop.work.Background;
import dev.seamwright.desktop.work.Latest;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.wording.Words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The picture on the map, where the camera looks, and what is under the pointer.
public final class MapViewModel {

    /// Pixels left free around a fitted picture.
    private static final double MARGIN = 28;

    /// Width of the map's viewport compared with its height, in a window of ordinary size.
    private static final double USUAL_ASPECT = 1.05;

    private final Session session;
    private final Arranger arranger;
    private final Incidence incidence;
    private final Latest<Picture> newestPicture;

    private final ReadOnlyObjectWrapper<Picture> picture;
    private final ObjectProperty<Camera> camera = new SimpleObjectProperty<>(Camera.START);
    private final ObjectProperty<Focus> hovered = new SimpleObjectProperty<>(Focus.NOTHING);
    private double width = 1;
    private double height = 1;
    private boolean fitted = true;
    private @Nullable Point hint;

    /// Follows a session.
    ///
    /// @param prepared of the session's scenario, made in the background by [#prepare]
    public MapViewModel(Session session, Prepared prepared, Background background) {
        this.session = session;
        this.arranger = prepared.arranger();
        this.incidence = new Incidence(session.facts());
        this.picture = new ReadOnlyObjectWrapper<>(prepared.picture());
        this.newestPicture =
                new Latest<>(
                        background,
                        this::show,
                        failure -> {
                            throw failure;
                        });
        session.drawingProperty().addListener(changed -> redraw());
    }

    /// What takes long with a large monolith and is done before the map is shown.
    public record Prepared(Arranger arranger, Picture picture) {}

    /// Arranges a scenario for the first time.
    public static Prepared prepare(Facts facts, Scenario scenario, Words words) {
        Arranger arranger = new Arranger(Pieces.of(facts, words.text("map.rest")));
        Arrangement arrangement = arranger.arrange(scenario, USUAL_ASPECT);
        return new Prepared(
                arranger,
                new Picture(scenario, arrangement, Crossings.of(facts.graph(), scenario)));
    }

    public ReadOnlyObjectProperty<Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    public Picture picture() {
        return picture.get();
    }

    public ObjectProperty<Camera> cameraProperty() {
        return camera;
    }

    public Camera camera() {
        return camera.get();
    }

    /// What is under the pointer.
    public ObjectProperty<Focus> hoveredProperty() {
        return hovered;
    }

    /// The level of detail in force.
    public Level level() {
        return Level.at(camera.get().zoom());
    }

    Sight sight() {
        return new Sight(picture.get(), camera.get());
    }

    /// The lines to draw strongly: those at what is under the pointer, else at what is selected.
    public List<Line> strongLines() {
        Focus focus = hovered.get();
        return incidence.of(
                focus instanceof Focus.Nothing ? session.selection() : focus, picture(), level());
    }

    /// Tells how large the viewport is, in pixels. A fitted picture stays fitted.
    public void resize(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        if (fitted) {
            fit();
        }
    }

    /// Shows everything.
    public void fit() {
        camera.set(Camera.fitting(picture.get().arrangement().bounds(), width, height, MARGIN));
        fitted = true;
    }

    /// Shows everything at its own size, the middle of the viewport staying where it is.
    public void actualSize() {
        zoom(new Point(width / 2, height / 2), 1 / camera.get().zoom());
    }

    public void zoom(Point anchor, double factor) {
        camera.set(camera.get().zoomedAt(anchor, factor));
        fitted = false;
    }

    public void pan(double dx, double dy) {
        camera.set(camera.get().pannedBy(dx, dy));
        fitted = false;
    }

    /// Brings a context into full view.
    public void show(ContextId context) {
        picture.get().arrangement().containerOf(context).map(Container::box).ifPresent(this::frame);
    }

    /// Brings pieces into view if they are not, without zooming.
    public void reveal(List<NodeId> nodes) {
        nodes.stream()
                .flatMap(node -> picture.get().arrangement().boxOf(node).stream())
                .reduce(Box::and)
                .ifPresent(
                        box -> {
                            Box sight = camera.get().toWorld(new Box(0, 0, width, height));
                            if (!sight.contains(box.centre())) {
                                Point to = box.centre();
                                double zoom = camera.get().zoom();
                                camera.set(
                                        new Camera(
                                                to.x() - width / 2 / zoom,
                                                to.y() - height / 2 / zoom,
                                                zoom));
                                fitted = false;
                            }
                        });
    }

    /// Where the next new context shall appear, in the world.
    void placeNextContextAt(Point world) {
        hint = world;
    }

    private void frame(Box box) {
        camera.set(Camera.fitting(box, width, height, MARGIN));
        fitted = false;
    }

    private void redraw() {
        Scenario scenario = session.scenario();
        Arrangement before = picture.get().arrangement();
        Point place = hint;
        hint = null;
        newestPicture.ask(
                (progress, cancellation) ->
                        new Picture(
                                scenario,
                                arranger.rearrange(before, scenario, place),
                                Crossings.of(session.facts().graph(), scenario)));
    }

    private void show(Picture next) {
        hovered.set(Focus.NOTHING);
        picture.set(next);
        if (fitted) {
            fit();
        }
    }
}
