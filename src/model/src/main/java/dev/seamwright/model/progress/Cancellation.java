package dev.seamwright.model.progress;

/// Tells long work whether its result is still wanted. Asked often and from several threads, so it
/// must be cheap.
@FunctionalInterface
public interface Cancellation {

    /// Work that nobody can stop.
    Cancellation NEVER = () -> false;

    /// Whether the work should stop as soon as it can.
    boolean isRequested();

    /// Ends the work if that was asked for.
    ///
    /// @throws WorkCancelledException if a stop was requested
    default void check() {
        if (isRequested()) {
            throw new WorkCancelledException();
        }
    }
}
