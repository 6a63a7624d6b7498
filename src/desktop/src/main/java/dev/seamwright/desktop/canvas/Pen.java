package dev.seamwright.desktop.canvas;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.theme.Tokens;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import java.util.HashMap;
import java.util.Map;

/// Draws boxes and text in screen pixels.
final class Pen {

    private static final double MEASURED_AT = 12;
    private static final int MOST_WIDTHS = 20_000;
    private static final String ELLIPSIS = "…";

    private final GraphicsContext graphics;
    private final String typeface;
    private final Map<String, Double> widths = new HashMap<>();
    private final Map<String, Font> fonts = new HashMap<>();
    private Tokens tokens = Tokens.LIGHT;

    Pen(GraphicsContext graphics, String typeface) {
        this.graphics = graphics;
        this.typeface = typeface;
        graphics.setTextBaseline(VPos.CENTER);
    }

    void use(Tokens next) {
        tokens = next;
    }

    Tokens tokens() {
        return tokens;
    }

    Color colour(String token) {
        return tokens.colour(token);
    }

    GraphicsContext graphics() {
        return graphics;
    }

    void fill(Box box, Color colour, double radius) {
        graphics.setFill(colour);
        if (radius < 1) {
            graphics.fillRect(box.x(), box.y(), box.width(), box.height());
        } else {
            graphics.fillRoundRect(
                    box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
        }
    }

    /// Strokes the inner side of a box, on whole pixels.
    void stroke(Box box, Color colour, double width, double radius) {
        graphics.setStroke(colour);
        graphics.setLineWidth(width);
        double half = width / 2;
        double x = Math.round(box.x()) + half;
        double y = Math.round(box.y()) + half;
        double w = Math.max(1, Math.round(box.right()) - half - x);
        double h = Math.max(1, Math.round(box.bottom()) - half - y);
        if (radius < 1) {
            graphics.strokeRect(x, y, w, h);
        } else {
            graphics.strokeRoundRect(x, y, w, h, 2 * radius, 2 * radius);
        }
    }

    /// Writes a line whose left end and middle height are given, cut to a width.
    void write(String text, double x, double y, double room, Script script) {
        String fitting = fit(text, room, script);
        if (!fitting.isEmpty()) {
            graphics.setFont(font(script));
            graphics.setFill(script.colour());
            graphics.setTextAlign(TextAlignment.LEFT);
            graphics.fillText(fitting, x, y);
        }
    }

    /// Writes a line around a point.
    void writeCentred(String text, double x, double y, double room, Script script) {
        String fitting = fit(text, room, script);
        write(fitting, x - width(fitting, script) / 2, y, room, script);
    }

    /// How wide a line is, in pixels.
    double width(String text, Script script) {
        if (widths.size() > MOST_WIDTHS) {
            widths.clear();
        }
        String key = (script.bold() ? "b" : "n") + text;
        double measured =
                widths.computeIfAbsent(
                        key,
                        ignored -> {
                            Text probe = new Text(text);
                            probe.setFont(font(script.sized(MEASURED_AT)));
                            return probe.getLayoutBounds().getWidth();
                        });
        return measured * script.size() / MEASURED_AT;
    }

    private String fit(String text, double room, Script script) {
        if (room < script.size()) {
            return "";
        }
        double whole = width(text, script);
        if (whole <= room) {
            return text;
        }
        int kept = (int) Math.floor(text.length() * (room - script.size() * 0.8) / whole);
        return kept < 1 ? "" : text.substring(0, kept) + ELLIPSIS;
    }

    private Font font(Script script) {
        String key = script.bold() + ":" + script.size();
        return fonts.computeIfAbsent(
                key,
                ignored ->
                        Font.font(
                                typeface,
                                script.bold() ? FontWeight.SEMI_BOLD : FontWeight.NORMAL,
                                script.size()));
    }

    /// How text is set.
    ///
    /// @param size in pixels
    record Script(double size, boolean bold, Color colour) {
        Script sized(double other) {
            return new Script(other, bold, colour);
        }
    }
}
