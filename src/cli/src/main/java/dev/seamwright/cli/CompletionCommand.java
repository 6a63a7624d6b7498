package dev.seamwright.cli;

import org.jspecify.annotations.Nullable;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `seamwright completion`
@Command(
        name = "completion",
        header = "${bundle:cli.completion.header}",
        description = "${bundle:cli.completion.description}")
final class CompletionCommand extends Subcommand {

    @Spec private @Nullable CommandSpec spec;

    CompletionCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Surroundings around) {
        if (spec != null) {
            String script = AutoComplete.bash("seamwright", spec.root().commandLine());
            around.terminal().results(out -> out.append(script));
        }
        return Exit.CLEAN;
    }
}
