package dev.seamwright.desktop.map;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;
import java.util.Locale;

/// The strip that follows what is dragged and tells what dropping it would change.
final class Ribbon extends VBox {

    private static final double AWAY = 22;

    Ribbon() {
        getStyleClass().add("ribbon");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(List<List<RibbonText.Segment>> lines) {
        getChildren().setAll(lines.stream().map(Ribbon::flow).toList());
        setVisible(!lines.isEmpty());
        setAccessibleText(String.join("\n", lines.stream().map(Ribbon::plain).toList()));
        autosize();
    }

    /// Puts the strip beside the pointer, inside of a viewport.
    void follow(double x, double y, Region viewport) {
        autosize();
        double left = Math.clamp(x + AWAY, 8, Math.max(8, viewport.getWidth() - getWidth() - 8));
        double above = y - getHeight() - AWAY;
        relocate(Math.rint(left), Math.rint(above < 8 ? y + 48 : above));
    }

    private static TextFlow flow(List<RibbonText.Segment> segments) {
        TextFlow flow = new TextFlow();
        for (RibbonText.Segment segment : segments) {
            Text text = new Text(segment.text());
            text.getStyleClass()
                    .addAll("ribbon-text", segment.tone().name().toLowerCase(Locale.ROOT));
            flow.getChildren().add(text);
        }
        return flow;
    }

    private static String plain(List<RibbonText.Segment> segments) {
        return String.join("", segments.stream().map(RibbonText.Segment::text).toList());
    }
}
