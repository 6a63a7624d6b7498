package dev.seamwright.desktop.canvas;

import dev.seamwright.desktop.theme.Appearance;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

import java.util.function.Supplier;

/// The canvas as a part of a window. Paints at most once per pulse, only after [#repaint].
public final class MapCanvas extends Region {

    private final Canvas canvas = new Canvas();
    private final Pen pen;
    private final Painter painter;
    private final Supplier<Frame> frame;
    private final Appearance appearance;

    /// A canvas that is painted on demand.
    ///
    /// @param frame asked for when it is time to paint
    public MapCanvas(Supplier<Frame> frame, Appearance appearance) {
        this.frame = frame;
        this.appearance = appearance;
        this.pen = new Pen(canvas.getGraphicsContext2D(), appearance.typeface());
        this.painter = new Painter(pen);
        getStyleClass().add("map-canvas");
        getChildren().add(canvas);
        appearance.tokensProperty().addListener(changed -> repaint());
    }

    /// Has the next pulse paint what is then the newest frame.
    public void repaint() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        canvas.setWidth(width);
        canvas.setHeight(height);
        if (width > 0 && height > 0) {
            pen.use(appearance.tokensProperty().get());
            painter.paint(frame.get(), width, height);
        }
    }
}
