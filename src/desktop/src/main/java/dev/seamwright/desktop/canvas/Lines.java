package dev.seamwright.desktop.canvas;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.geometry.Camera;
import dev.seamwright.desktop.geometry.Point;
import dev.seamwright.desktop.layout.Line;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Paints references as lines with arrow heads and exact counts.
final class Lines {

    private static final double HEAD = 9;
    private static final double LABEL_AT = 0.66;

    private final Pen pen;

    Lines(Pen pen) {
        this.pen = pen;
    }

    /// A line behind the containers, the darker and wider the more references it stands for.
    void faint(Line line, Camera camera, Box sight) {
        if (!line.from().and(line.to()).intersects(sight)) {
            return;
        }
        double weight = Math.min(1, Math.log1p(line.total()) / Math.log(400));
        Color colour = pen.colour("edge").deriveColor(0, 1, 1, 0.18 + 0.42 * weight);
        Span span = Span.of(line, camera);
        stroke(span, colour, 0.75 + 2.5 * weight);
    }

    /// A line in front of everything.
    void strong(Line line, Camera camera, Box sight) {
        if (!line.from().and(line.to()).intersects(sight)) {
            return;
        }
        Color colour = pen.colour("accent");
        Span span = Span.of(line, camera);
        stroke(span, colour, 1.5);
        if (line.there() > 0) {
            head(span.from(), span.to(), colour);
        }
        if (line.back() > 0) {
            head(span.to(), span.from(), colour);
        }
    }

    /// The count of a strong line, readable on whatever lies behind it.
    void count(Line line, Camera camera, Box sight) {
        if (line.total() < 2 || !line.from().and(line.to()).intersects(sight)) {
            return;
        }
        Span span = Span.of(line, camera);
        if (span.from().distance(span.to()) < 36) {
            return;
        }
        Pen.Script script = new Pen.Script(11, false, pen.colour("ink"));
        String text = countText(line);
        double width = pen.width(text, script) + 14;
        Point middle = span.label();
        Box pill = new Box(middle.x() - width / 2, middle.y() - 9, width, 18);
        pen.fill(pill, pen.colour("panel"), 9);
        pen.stroke(pill, pen.colour("accent"), 1, 9);
        pen.writeCentred(text, middle.x(), middle.y(), width, script);
    }

    private static String countText(Line line) {
        if (line.back() == 0 || line.there() == 0) {
            return String.valueOf(line.total());
        }
        boolean rightwards = line.from().centre().x() <= line.to().centre().x();
        int right = rightwards ? line.there() : line.back();
        int left = rightwards ? line.back() : line.there();
        return "← " + left + " · " + right + " →";
    }

    private void stroke(Span span, Color colour, double width) {
        GraphicsContext graphics = pen.graphics();
        graphics.setStroke(colour);
        graphics.setLineWidth(width);
        graphics.strokeLine(span.from().x(), span.from().y(), span.to().x(), span.to().y());
    }

    private void head(Point from, Point to, Color colour) {
        double length = from.distance(to);
        if (length < HEAD) {
            return;
        }
        double dx = (to.x() - from.x()) / length * HEAD;
        double dy = (to.y() - from.y()) / length * HEAD;
        double baseX = to.x() - dx;
        double baseY = to.y() - dy;
        GraphicsContext graphics = pen.graphics();
        graphics.setFill(colour);
        graphics.fillPolygon(
                new double[] {to.x(), baseX - dy * 0.45, baseX + dy * 0.45},
                new double[] {to.y(), baseY + dx * 0.45, baseY - dx * 0.45},
                3);
    }

    /// The ends of a line on the screen, on the borders of its boxes.
    private record Span(Point from, Point to) {

        static Span of(Line line, Camera camera) {
            Box from = camera.toScreen(line.from());
            Box to = camera.toScreen(line.to());
            return new Span(from.exitTowards(to.centre()), to.exitTowards(from.centre()));
        }

        /// Nearer to the far end, because lines that start together are apart there.
        Point label() {
            return new Point(
                    from.x() + (to.x() - from.x()) * LABEL_AT,
                    from.y() + (to.y() - from.y()) * LABEL_AT);
        }
    }
}
