package dev.seamwright.desktop.work;

import java.util.function.Consumer;

/// What to do when a [Job] has ended, always called on the thread of the screen.
///
/// @param done with the result
/// @param failed with what the world or a defect threw
/// @param cancelled after a requested stop
/// @param <T> the job's result
public record Outcome<T>(Consumer<T> done, Consumer<RuntimeException> failed, Runnable cancelled) {

    /// For work that nobody stops.
    public static <T> Outcome<T> of(Consumer<T> done, Consumer<RuntimeException> failed) {
        return new Outcome<>(done, failed, () -> {});
    }
}
