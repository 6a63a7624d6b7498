package dev.seamwright.desktop.work;

import dev.seamwright.model.progress.Phase;

/// Hears, on the thread of the screen and at most a few times per second, how far a job is.
@FunctionalInterface
public interface Listener {

    /// Not interested.
    Listener NONE = (phase, done, total) -> {};

    /// Hears how far the work is.
    ///
    /// @param total units of the phase, 0 where that is not known
    void at(Phase phase, long done, long total);
}
