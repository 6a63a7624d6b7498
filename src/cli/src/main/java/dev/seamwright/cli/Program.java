package dev.seamwright.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        StringWriter shown = new StringWriter();
        CommandLine line = new CommandLine(new SeamwrightCommand());
        line.getCommandSpec().versionProvider(new VersionText(surroundings));
        subcommands().forEach(command -> line.addSubcommand(built(command)));
        CommandLine help = new CommandLine(new CommandLine.HelpCommand());
        help.getCommandSpec().usageMessage().header(surroundings.text("cli.help.header"));
        line.addSubcommand(help);
        nameIn(line);
        line.setResourceBundle(bundle())
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(shown))
                .setErr(writer(surroundings.terminal().remarks()))
                .setParameterExceptionHandler(
                        (wrong, given) -> new WrongUsage(surroundings).tell(wrong))
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> new Failures(surroundings).tell(failure));
        int code = line.execute(arguments);
        if (!shown.getBuffer().isEmpty()) {
            surroundings.terminal().results(out -> out.append(shown.getBuffer()));
        }
        return code;
    }

    private static CommandLine built(Subcommand command) {
        CommandLine line = new CommandLine(command);
        command.parts().forEach(part -> line.addSubcommand(built(part)));
        return line;
    }

    /// Begins the help like a manual page: the command, then what it does.
    private void nameIn(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.usageMessage()
                .headerHeading(
                        surroundings.text("cli.heading.name")
                                + "%n  "
                                + spec.qualifiedName()
                                + " - ");
        command.getSubcommands().values().forEach(this::nameIn);
    }

    private List<Subcommand> subcommands() {
        return List.of(
                new ImportCommand(surroundings),
                new FactsCommand(surroundings),
                new ProposeCommand(surroundings),
                new SeamsCommand(surroundings),
                new ScoreCommand(surroundings),
                new ExplainCommand(surroundings),
                new TablesCommand(surroundings),
                new MetricsCommand(surroundings),
                new CompareCommand(surroundings),
                new PlanCommand(surroundings),
                new ScenarioCommand(surroundings),
                new OpenCommand(surroundings),
                new CompletionCommand(surroundings));
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("dev.seamwright.wording.words", Locale.ROOT);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
