package dev.seamwright.cli;

import dev.seamwright.wording.Words;

import java.io.Console;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What every command is given: words, a place to print, the environment, and the wish to stop.
///
/// @param environment the process's variables
/// @param system the operating system as Java calls it
/// @param home the user's home folder
record Surroundings(
        Words words,
        Terminal terminal,
        Map<String, String> environment,
        String system,
        Path home,
        Stop stop) {

    /// Those of this process.
    static Surroundings ofProcess(Stop stop) {
        Map<String, String> environment = System.getenv();
        boolean watched =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        boolean dumb = "dumb".equals(environment.getOrDefault("TERM", ""));
        return new Surroundings(
                new Words(),
                Terminal.ofProcess(watched && !dumb),
                environment,
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                stop);
    }

    /// A sentence for the terminal. Names and paths come from outside: whatever they hold, they can
    /// neither end the line nor command the terminal.
    String text(String key, Object... arguments) {
        Object[] safe = arguments.clone();
        for (int i = 0; i < safe.length; i++) {
            if (safe[i] instanceof String || safe[i] instanceof Path) {
                safe[i] = Shown.of(safe[i]);
            }
        }
        return words.text(key, safe);
    }
}
