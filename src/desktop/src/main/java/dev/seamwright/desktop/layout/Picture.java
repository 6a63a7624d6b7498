package dev.seamwright.desktop.layout;

import dev.seamwright.model.scenario.Scenario;

import java.util.List;

/// The map of one scenario, all that is needed to draw it.
///
/// @param crossings the fewest references first, so that the strongest are drawn on top
public record Picture(Scenario scenario, Arrangement arrangement, List<Crossing> crossings) {

    public Picture {
        crossings = List.copyOf(crossings);
    }
}
