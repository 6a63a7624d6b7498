package dev.seamwright.desktop.layout;

import dev.seamwright.desktop.geometry.Box;

/// References between two things on the map, drawn as one line, from what the user looks at to what
/// is related to it.
///
/// @param there how many run from the first box to the second
/// @param back how many run the other way
public record Line(Box from, Box to, int there, int back) {

    public int total() {
        return there + back;
    }
}
