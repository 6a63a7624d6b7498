package dev.seamwright.cli;

import dev.seamwright.wording.Words;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/// Runs commands as a shell would, with streams that can be read afterwards.
final class CommandLineRun {

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream remarks = new ByteArrayOutputStream();
    private final Stop stop = new Stop();
    private final Surroundings surroundings;

    /// @param home of the user whose projects are used
    CommandLineRun(Path home) {
        this(home, null);
    }

    /// @param broken takes the results, instead of being read afterwards
    CommandLineRun(Path home, @Nullable OutputStream broken) {
        OutputStream out = broken == null ? results : broken;
        Terminal terminal = new Terminal(out, stream(remarks), false);
        surroundings = new Surroundings(new Words(), terminal, Map.of(), "Linux", home, stop);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /// Runs one command.
    ///
    /// @return the exit code
    int run(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return Main.run(surroundings, texts);
    }

    /// Asks for a stop, as Ctrl-C does.
    void stop() {
        stop.request();
    }

    /// What came on standard output.
    String results() {
        return results.toString(StandardCharsets.UTF_8);
    }

    /// What came on standard error.
    String remarks() {
        return remarks.toString(StandardCharsets.UTF_8);
    }
}
