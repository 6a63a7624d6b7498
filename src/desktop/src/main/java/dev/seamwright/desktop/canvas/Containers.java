package dev.seamwright.desktop.canvas;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.layout.Container;
import dev.seamwright.desktop.layout.Level;
import dev.seamwright.desktop.theme.ContextColours;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Paints contexts as rounded containers with their name and figures.
final class Containers {

    private static final double HEADER = 80;

    private final Pen pen;

    Containers(Pen pen) {
        this.pen = pen;
    }

    /// How round corners are, in pixels.
    static double radius(double zoom) {
        return Math.clamp(28 * zoom, 6, 14);
    }

    void ground(Container container, Frame frame) {
        Box box = frame.camera().toScreen(container.box());
        double radius = radius(frame.camera().zoom());
        ContextId context = container.context();
        GraphicsContext graphics = pen.graphics();
        if (context == null) {
            pen.fill(box, pen.colour("ground"), radius);
            graphics.setLineDashes(5, 4);
            pen.stroke(box, pen.colour("line-strong"), 1, radius);
            graphics.setLineDashes((double[]) null);
            return;
        }
        ContextColours colours = ContextColours.of(context, pen.tokens());
        boolean selected = context.equals(frame.marks().context());
        pen.fill(box, colours.tint(), radius);
        if (colours.patterned()) {
            graphics.setLineDashes(12, 4);
        }
        pen.stroke(box, colours.strong(), selected ? 2.5 : 1.5, radius);
        graphics.setLineDashes((double[]) null);
    }

    void header(Container container, Frame frame, Level level) {
        Box box = frame.camera().toScreen(container.box());
        double zoom = frame.camera().zoom();
        ContextId context = container.context();
        Color colour =
                context == null
                        ? pen.colour("mute")
                        : ContextColours.of(context, pen.tokens()).strong();
        String name =
                context == null
                        ? frame.unassigned()
                        : frame.picture().scenario().context(context).map(Context::name).orElse("");
        String figures = context == null ? "" : frame.figures().getOrDefault(context, "");
        double size = Math.clamp(26 * zoom, 12, 22);
        Pen.Script title = new Pen.Script(size, true, colour);
        Pen.Script small = new Pen.Script(Math.clamp(20 * zoom, 11, 15), false, pen.colour("mute"));
        double margin = Math.clamp(16 * zoom, 8, 18);
        double room = box.width() - 2 * margin;
        if (level == Level.CONTEXTS) {
            pen.write(name, box.x() + margin, box.y() + 14, room, title);
            if (box.height() > 44) {
                pen.write(figures, box.x() + margin, box.y() + 31, room, small);
            }
            return;
        }
        double header = Math.max(22, HEADER * zoom);
        double used = pen.width(figures, small);
        double left = room - used - 10;
        boolean oneLine = left >= pen.width(name, title) || header < 30;
        double middle = box.y() + header * (oneLine ? 0.5 : 0.36);
        if (oneLine && left > 40) {
            pen.write(figures, box.right() - margin - used, middle, used + 1, small);
        }
        if (!oneLine) {
            pen.write(figures, box.x() + margin, box.y() + header * 0.76, room, small);
        }
        pen.write(name, box.x() + margin, middle, oneLine && left > 40 ? left : room, title);
    }
}
