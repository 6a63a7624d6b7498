package dev.seamwright.desktop.work;

import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;

/// A piece of work that runs away from the screen.
///
/// @param <T> what comes of it
@FunctionalInterface
public interface Job<T> {

    /// Does the work on another thread.
    T run(Progress progress, Cancellation cancellation);
}
