package dev.seamwright.desktop.theme;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The icons, drawn in lines on a grid of 20 by 20. Their colour is the style class `icon`'s.
public enum Icon {
    MAP(
            "M5 3.5a2.5 2.5 0 1 0 .01 0M15 2.5a2.5 2.5 0 1 0 .01 0M11 12.5a2.5 2.5 0 1 0 .01 0"
                    + "M6.5 8l3 5M14 7.3l-2.2 5.4M7.5 6l5-.6"),
    SEAMS("M3 5h13M3 10h9M3 15h5"),
    PLAN("M3 5h6M7 10h7M11 15h6"),
    UNDO("M7 4L3 8l4 4M3 8h9a4.5 4.5 0 0 1 0 9H8"),
    REDO("M13 4l4 4-4 4M17 8H8a4.5 4.5 0 0 0 0 9h4"),
    HISTORY("M10 3a7 7 0 1 1-6.4 4.2M3 3v4.5h4.5M10 6.5V10l2.5 2"),
    THEME("M10 3a7 7 0 1 0 .01 0M10 3v14"),
    KEYS("M2.5 5h15v10h-15zM5.5 8h.01M8.5 8h.01M11.5 8h.01M14.5 8h.01M6 12h8"),
    EXPORT("M10 12V3M6.5 6L10 2.5 13.5 6M3.5 11v5.5h13V11"),
    FOLDER("M2.5 5.5v10h15v-8.5h-8l-1.7-2h-5.3z"),
    CLOSE("M5 5l10 10M15 5L5 15"),
    SAMPLE("M3 8l7-4.5L17 8v8.5H3zM8 16.5v-5h4v5"),
    FIT("M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4"),
    FILE("M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// A new drawing of the icon.
    public Node draw() {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("icon");
        StackPane frame = new StackPane(shape);
        frame.getStyleClass().add("icon-frame");
        return frame;
    }
}
