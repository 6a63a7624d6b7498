package dev.seamwright.cli;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// Says in one line what is wrong with a command, and where its help is.
///
/// @param around words, and where to print them
record WrongUsage(Surroundings around) {

    /// Tells about wrong usage.
    ///
    /// @return the exit code
    int tell(ParameterException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        String help = around.text("cli.usage.help", command.qualifiedName());
        around.terminal().failure(what(wrong, command) + " " + help);
        return Exit.FAILED;
    }

    private String what(ParameterException wrong, CommandSpec command) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown -> unknown(unknown.getUnmatched(), command);
            case MissingParameterException missing ->
                    around.text(
                            "cli.usage.missing",
                            missing.getMissing().stream()
                                    .map(WrongUsage::name)
                                    .collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice ->
                    around.text("cli.usage.twice", name(twice.getOverwritten()));
            default -> value(wrong);
        };
    }

    private String unknown(List<String> arguments, CommandSpec command) {
        String first = arguments.isEmpty() ? "" : arguments.getFirst();
        return command.subcommands().isEmpty() || first.startsWith("-")
                ? around.text("cli.usage.unknown", first)
                : around.text(
                        "cli.usage.unknown.command",
                        first,
                        String.join(", ", command.subcommands().keySet()));
    }

    private String value(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        String value = Objects.toString(wrong.getValue(), "");
        if (argument == null) {
            return around.text("cli.usage.wrong");
        }
        return argument.type().isEnum()
                ? around.text("cli.usage.value.one-of", name(argument), value, choices(argument))
                : around.text("cli.usage.value", name(argument), value);
    }

    private static String choices(ArgSpec argument) {
        return Arrays.stream(argument.type().getEnumConstants())
                .map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
