package dev.seamwright.desktop.work;

/// A job on its way.
@FunctionalInterface
public interface Running {

    /// Nothing is under way.
    Running NOTHING = () -> {};

    /// Asks the job to stop; its outcome will be `cancelled` unless it has just ended.
    void cancel();
}
