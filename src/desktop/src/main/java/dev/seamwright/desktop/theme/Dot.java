package dev.seamwright.desktop.theme;

import dev.seamwright.model.scenario.ContextId;

import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import java.util.Optional;

/// The small square in a context's colour; a dashed one for what belongs to none.
public final class Dot extends Region {

    private static final double SIZE = 10;
    private static final CornerRadii ROUND = new CornerRadii(3);

    public Dot() {
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
    }

    /// Takes a context's colour.
    public void show(Optional<ContextId> context, Tokens tokens) {
        if (context.isEmpty()) {
            setBackground(Background.EMPTY);
            setBorder(border(tokens.colour("line-strong"), BorderStrokeStyle.DASHED, 1));
            return;
        }
        ContextColours colours = ContextColours.of(context.get(), tokens);
        Color fill = colours.patterned() ? Color.TRANSPARENT : colours.strong();
        setBackground(new Background(new BackgroundFill(fill, ROUND, null)));
        setBorder(
                colours.patterned()
                        ? border(colours.strong(), BorderStrokeStyle.SOLID, 3)
                        : Border.EMPTY);
    }

    private static Border border(Color colour, BorderStrokeStyle style, double width) {
        return new Border(new BorderStroke(colour, style, ROUND, new BorderWidths(width)));
    }
}
