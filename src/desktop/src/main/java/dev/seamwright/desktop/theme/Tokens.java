package dev.seamwright.desktop.theme;

import javafx.scene.paint.Color;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The colours of one theme. Every name is also a looked-up colour of the stylesheets, in the form
/// `-sw-panel`.
///
/// @param dark whether light text stands on dark ground
/// @param colours by name
/// @param contexts strong colours of contexts, in the order in which contexts take them
public record Tokens(boolean dark, Map<String, Color> colours, List<Color> contexts) {

    /// Dark text on light ground.
    public static final Tokens LIGHT =
            new Tokens(
                    false,
                    named(
                            """
                            ground #f6f7f9
                            panel #ffffff
                            raised #ffffff
                            line #e3e6ea
                            line-strong #98a2b3
                            ink #1c2430
                            mute #5d6774
                            faint #7d8796
                            accent #2463eb
                            accent-soft #e8effd
                            on-accent #ffffff
                            good #0b7a55
                            bad #b42318
                            bad-fill #d9694f
                            good-fill #3f9d78
                            warn #8a5a00
                            warn-soft #fff7e0
                            track #eceff3
                            edge #667085
                            card #ffffff
                            card-line #a9b2c0
                            drum #fffdf5
                            drum-line #8c7a3d
                            drum-ink #4a3f1a
                            ribbon #101828
                            ribbon-ink #ffffff
                            ribbon-mute #b8c0cc
                            ribbon-good #6fe0b4
                            ribbon-bad #ffb4ab
                            """),
                    colours("#2f6fb2 #b3590f #2d7d46 #8a4a9e #b0305c #4d6b78"));

    /// Light text on dark ground.
    public static final Tokens DARK =
            new Tokens(
                    true,
                    named(
                            """
                            ground #12161c
                            panel #1a1f27
                            raised #232a34
                            line #2c343f
                            line-strong #566273
                            ink #e6e9ee
                            mute #a0abb9
                            faint #6f7b8a
                            accent #7aa7ff
                            accent-soft #223252
                            on-accent #0e1728
                            good #56c596
                            bad #ff8a7a
                            bad-fill #d9694f
                            good-fill #3f9d78
                            warn #e3b55b
                            warn-soft #352c17
                            track #2c343f
                            edge #8b97a8
                            card #252c36
                            card-line #4b5767
                            drum #2e2b1f
                            drum-line #a8955a
                            drum-ink #eadfb8
                            ribbon #f2f4f7
                            ribbon-ink #101828
                            ribbon-mute #566273
                            ribbon-good #0b7a55
                            ribbon-bad #b42318
                            """),
                    colours("#6aa6e8 #e0934a #5fb97d #c288d6 #ea7199 #8fb0bf"));

    /// The colour of this name.
    ///
    /// @throws IllegalArgumentException if the theme has none
    public Color colour(String name) {
        Color colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("no colour named " + name);
        }
        return colour;
    }

    /// The looked-up colours for a stylesheet.
    String declarations() {
        StringBuilder css = new StringBuilder();
        colours.forEach((name, colour) -> css.append("-sw-%s:%s;".formatted(name, web(colour))));
        return css.toString();
    }

    private static Map<String, Color> named(String lines) {
        Map<String, Color> colours = new LinkedHashMap<>();
        lines.lines()
                .map(line -> line.split(" "))
                .forEach(entry -> colours.put(entry[0], Color.web(entry[1])));
        return colours;
    }

    private static List<Color> colours(String line) {
        return List.of(line.split(" ")).stream().map(Color::web).toList();
    }

    private static String web(Color colour) {
        return "#%02x%02x%02x"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }
}
