package dev.seamwright.cli;

import java.io.Serial;

/// What a user asked for does not fit the project. Nothing was changed.
final class Refused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /// @param key of the sentence that says so
    /// @param arguments that fill it
    Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String words(Surroundings around) {
        return around.text(key, arguments);
    }
}
