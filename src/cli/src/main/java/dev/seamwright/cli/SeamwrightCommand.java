package dev.seamwright.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The program itself: says what it can do.
@Command(
        name = "seamwright",
        sortOptions = false,
        header = "${bundle:cli.header}",
        synopsisHeading = "${bundle:cli.heading.synopsis}",
        descriptionHeading = "${bundle:cli.heading.description}",
        description = "${bundle:cli.description}",
        optionListHeading = "${bundle:cli.heading.options}",
        commandListHeading = "${bundle:cli.heading.commands}",
        exitCodeListHeading = "${bundle:cli.heading.exit}",
        exitCodeList = {
            "0:${bundle:cli.exit.0}",
            "2:${bundle:cli.exit.2}",
            "130:${bundle:cli.exit.130}"
        },
        footerHeading = "${bundle:cli.heading.examples}",
        footer = {
            "  ${bundle:cli.examples.1}",
            "  ${bundle:cli.examples.2}",
            "  ${bundle:cli.examples.3}",
            "  ${bundle:cli.examples.4}"
        },
        synopsisSubcommandLabel = "COMMAND")
final class SeamwrightCommand implements Runnable {

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "${bundle:cli.option.help}")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "${bundle:cli.option.version}")
    private boolean version;

    /// Whether the parser was asked for something that it gives by itself.
    boolean wantsToKnow() {
        return help || version;
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
