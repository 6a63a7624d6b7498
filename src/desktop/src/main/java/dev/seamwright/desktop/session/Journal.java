package dev.seamwright.desktop.session;

import dev.seamwright.model.scenario.Drawing;

/// Where a drawing is kept. Called in the background, one call after another.
@FunctionalInterface
public interface Journal {

    /// Brings what is kept up to this drawing, whatever an earlier call may have left undone.
    void keep(Drawing drawing);
}
