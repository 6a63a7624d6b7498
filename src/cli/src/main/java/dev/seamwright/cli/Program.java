package dev.seamwright.cli;

import picocli.CommandLine;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/// The subcommands and how they are run.
final class Program {

    private static final int HELP_WIDTH = 92;

    private final Surroundings surroundings;

    Program(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// Runs one command.
    ///
    /// @return the exit code
    int run(String... arguments) {
        Terminal terminal = surroundings.terminal();
        CommandLine line =
                new CommandLine(new SeamwrightCommand(), new Commands(surroundings))
                        .setResourceBundle(bundle())
                        .setUsageHelpWidth(HELP_WIDTH)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setOut(writer(terminal.results()))
                        .setErr(writer(terminal.remarks()))
                        .setExecutionExceptionHandler(
                                (failure, command, parsed) ->
                                        new Failures(surroundings).tell(failure));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError full) {
            terminal.failure(surroundings.text("cli.failure.memory"));
            return Exit.FAILED;
        }
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("dev.seamwright.wording.words", Locale.ROOT);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
