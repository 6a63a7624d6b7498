package dev.seamwright.desktop.session;

import dev.seamwright.model.scenario.Edit;

/// Where a drawing is kept. Called in the background, one call after another.
public interface Journal {

    /// Keeps one more gesture; what was undone before it is forgotten.
    void append(Edit edit);

    /// Keeps how many gestures are in force.
    void moveTo(int position);
}
