package dev.seamwright.cli;

import dev.seamwright.wording.Words;

import java.time.Duration;

/// Spans of time in words.
final class Times {

    private Times() {}

    static String of(Words words, Duration time) {
        return time.toMinutes() > 0
                ? words.text("cli.time.minutes", time.toMinutes(), time.toSecondsPart())
                : words.text("cli.time.seconds", time.toMillis() / 1000.0);
    }
}
