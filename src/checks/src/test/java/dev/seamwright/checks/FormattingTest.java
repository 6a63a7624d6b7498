package dev.seamwright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// Runs the same formatter as `build/format --check`.
class FormattingTest {

    @Test
    void every_file_is_formatted_as_build_format_leaves_it() {
        var tree = SourceTree.ours();
        var arguments = new ArrayList<>(List.of("--aosp", "--dry-run"));
        for (Source source : tree.javaFiles()) {
            arguments.add(tree.root().resolve(source.path()).toString());
        }
        assertThat(arguments).hasSizeGreaterThan(200);
        assertThat(format(arguments)).as("run build/format").isBlank();
    }

    private static String format(List<String> arguments) {
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        ToolProvider.findFirst("google-java-format")
                .orElseThrow()
                .run(stream, stream, arguments.toArray(String[]::new));
        return said.toString(StandardCharsets.UTF_8);
    }
}
