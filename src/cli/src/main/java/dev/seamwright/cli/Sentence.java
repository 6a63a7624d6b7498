package dev.seamwright.cli;

import java.util.List;

/// Something to say, before it is put into words.
///
/// @param key in the bundle
/// @param arguments that fill it
record Sentence(String key, List<Object> arguments) {

    Sentence {
        arguments = List.copyOf(arguments);
    }

    Sentence(String key, Object... arguments) {
        this(key, List.of(arguments));
    }

    String words(Surroundings around) {
        return around.text(key, arguments.toArray());
    }
}
