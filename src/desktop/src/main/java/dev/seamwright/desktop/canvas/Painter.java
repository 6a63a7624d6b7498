package dev.seamwright.desktop.canvas;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.geometry.Camera;
import dev.seamwright.desktop.layout.Card;
import dev.seamwright.desktop.layout.Container;
import dev.seamwright.desktop.layout.Crossing;
import dev.seamwright.desktop.layout.Incidence;
import dev.seamwright.desktop.layout.Level;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Paints one frame, from the back to the front.
final class Painter {

    private final Pen pen;
    private final Containers containers;
    private final Cards cards;
    private final Lines lines;

    Painter(Pen pen) {
        this.pen = pen;
        this.containers = new Containers(pen);
        this.cards = new Cards(pen);
        this.lines = new Lines(pen);
    }

    void paint(Frame frame, double width, double height) {
        GraphicsContext graphics = pen.graphics();
        graphics.setFill(pen.colour("ground"));
        graphics.fillRect(0, 0, width, height);
        Camera camera = frame.camera();
        Box sight = camera.toWorld(new Box(0, 0, width, height));
        Level level = Level.at(camera.zoom());
        for (Crossing crossing : frame.picture().crossings()) {
            Incidence.line(crossing, frame.picture())
                    .forEach(line -> lines.faint(line, camera, sight));
        }
        for (Container container : frame.picture().arrangement().containers()) {
            if (container.box().intersects(sight)) {
                paint(container, frame, sight, level);
            }
        }
        frame.marks().lines().forEach(line -> lines.strong(line, camera, sight));
        frame.marks().lines().forEach(line -> lines.count(line, camera, sight));
        gesture(frame);
    }

    private void paint(Container container, Frame frame, Box sight, Level level) {
        containers.ground(container, frame);
        for (Card card : container.cards()) {
            if (card.box().intersects(sight)) {
                cards.paint(card, frame, level);
            }
        }
        containers.header(container, frame, level);
    }

    private void gesture(Frame frame) {
        Frame.Gesture gesture = frame.gesture();
        Color accent = pen.colour("accent");
        Box target = gesture.target();
        if (target != null) {
            Box box = frame.camera().toScreen(target);
            double radius = Containers.radius(frame.camera().zoom());
            pen.fill(box, accent.deriveColor(0, 1, 1, 0.08), radius);
            pen.stroke(box, accent, 2, radius);
        }
        Box marquee = gesture.marquee();
        if (marquee != null) {
            Box box = frame.camera().toScreen(marquee);
            pen.fill(box, accent.deriveColor(0, 1, 1, 0.10), 2);
            pen.stroke(box, accent, 1, 2);
        }
        if (!gesture.ghost().isEmpty()) {
            ghost(gesture);
        }
    }

    private void ghost(Frame.Gesture gesture) {
        Pen.Script script = new Pen.Script(12, true, pen.colour("accent"));
        double width = pen.width(gesture.ghost(), script) + 24;
        Box box =
                new Box(
                        Math.round(gesture.pointer().x() + 10),
                        Math.round(gesture.pointer().y() + 8),
                        width,
                        28);
        pen.fill(box, pen.colour("accent-soft"), 6);
        pen.stroke(box, pen.colour("accent"), 2, 6);
        pen.write(gesture.ghost(), box.x() + 12, box.centre().y(), width, script);
    }
}
