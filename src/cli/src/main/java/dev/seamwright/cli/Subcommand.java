package dev.seamwright.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;

/// What all subcommands have in common.
@Command(
        sortOptions = false,
        abbreviateSynopsis = true,
        synopsisHeading = "${bundle:cli.heading.synopsis}",
        descriptionHeading = "${bundle:cli.heading.description}",
        parameterListHeading = "${bundle:cli.heading.parameters}",
        optionListHeading = "${bundle:cli.heading.options}",
        exitCodeListHeading = "${bundle:cli.heading.exit}",
        exitCodeList = {
            "0:${bundle:cli.exit.0}",
            "2:${bundle:cli.exit.2}",
            "130:${bundle:cli.exit.130}"
        })
abstract class Subcommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = {"-q", "--quiet"},
            order = 90,
            description = "${bundle:cli.option.quiet}")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            order = 91,
            description = "${bundle:cli.option.verbose}")
    private boolean verbose;

    @Option(names = "--no-color", order = 92, description = "${bundle:cli.option.no-color}")
    private boolean plain;

    @Option(
            names = {"-h", "--help"},
            order = 93,
            usageHelp = true,
            description = "${bundle:cli.option.help}")
    private boolean help;

    Subcommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public final Integer call() throws Exception {
        if (quiet) {
            surroundings.terminal().beQuiet();
        }
        if (verbose) {
            surroundings.terminal().beVerbose();
        }
        if (plain || surroundings.environment().containsKey("NO_COLOR")) {
            surroundings.terminal().bePlain();
        }
        return run(surroundings);
    }

    /// Whether the parser was asked for help, which it gives by itself.
    final boolean wantsHelp() {
        return help;
    }

    /// Commands below this one.
    List<Subcommand> parts() {
        return List.of();
    }

    /// Does the work.
    ///
    /// @return the exit code
    abstract int run(Surroundings around) throws Exception;
}
