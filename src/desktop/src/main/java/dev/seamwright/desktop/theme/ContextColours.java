package dev.seamwright.desktop.theme;

import dev.seamwright.model.scenario.ContextId;

import javafx.scene.paint.Color;

/// The colours that a context keeps for as long as it is drawn.
///
/// @param strong for borders, names and dots
/// @param tint for the ground of its container, opaque
/// @param patterned whether the palette went round once, so that a pattern has to tell two contexts
///   of one colour apart
public record ContextColours(Color strong, Color tint, boolean patterned) {

    private static final double TINT_LIGHT = 0.09;
    private static final double TINT_DARK = 0.16;

    /// The colours of a context in a theme.
    public static ContextColours of(ContextId context, Tokens tokens) {
        int index = context.number() - 1;
        int size = tokens.contexts().size();
        Color strong = tokens.contexts().get(index % size);
        double share = tokens.dark() ? TINT_DARK : TINT_LIGHT;
        return new ContextColours(
                strong,
                tokens.colour("ground").interpolate(strong, share),
                (index / size) % 2 == 1);
    }
}
