package dev.seamwright.desktop.work;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Answers questions that come faster than they can be answered: while one is being worked on, only
/// the newest of the others is kept. Used on the thread of the screen only.
///
/// @param <T> the answer
public final class Latest<T> {

    private final Background background;
    private final Outcome<T> outcome;
    private @Nullable Job<T> waiting;
    private boolean busy;

    /// Asks nothing yet.
    ///
    /// @param answered hears every answer that is still the newest one asked for
    public Latest(Background background, Consumer<T> answered, Consumer<RuntimeException> failed) {
        this.background = background;
        this.outcome =
                Outcome.of(
                        answer -> {
                            if (!next()) {
                                answered.accept(answer);
                            }
                        },
                        failure -> {
                            next();
                            failed.accept(failure);
                        });
    }

    /// Asks for this answer instead of any that is still waiting.
    public void ask(Job<T> question) {
        if (busy) {
            waiting = question;
            return;
        }
        busy = true;
        background.start(question, Listener.NONE, outcome);
    }

    private boolean next() {
        Job<T> question = waiting;
        waiting = null;
        busy = false;
        if (question == null) {
            return false;
        }
        ask(question);
        return true;
    }
}
