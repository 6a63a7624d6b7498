package dev.seamwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class MetricsTest {

    @TempDir private Path folder;

    private CommandLineRun run = new CommandLineRun(Path.of(""));

    @BeforeEach
    void prepare() {
        run = new CommandLineRun(folder.resolve("home"));
    }

    @Test
    void measures_of_calls_are_printed_in_full_precision() throws IOException {
        Path partition = file("p.json", "{\"a\": 0, \"b\": 0, \"c\": 1, \"d\": 1, \"e\": 2}");
        Path calls =
                file(
                        "c.json",
                        """
                        {"Root--a": 100, "a--b": 1, "b--c": 1, "c--d": 1, "d--e": 1, "c--c": 50}
                        """);

        assertThat(run.run("metrics", "--partition", partition, "--calls", calls)).isZero();
        assertThat(run.results())
                .isEqualTo(
                        """
                        {
                          "ICP": 0.5,
                          "SM": 0.0,
                          "SM-pairs": -0.08333333333333334,
                          "IFN": 0.6666666666666666,
                          "NED": 1.0,
                          "BCP": null,
                          "coupling": 0.037037037037037035,
                          "cohesion": 0.5491452991452991,
                          "Q": 0.09375,
                          "TurboMQ": 1.1666666666666665,
                          "CCD": 6,
                          "ACD": 2.0,
                          "NCCD": 1.2,
                          "K": 3,
                          "members": 5,
                          "largest-share": 0.4,
                          "size-balance": 0.9602297178607614,
                          "Ca": {"0": 0, "1": 1, "2": 1},
                          "Ce": {"0": 1, "1": 1, "2": 0},
                          "I": {"0": 1.0, "1": 0.5, "2": 0.0},
                          "reasons": {"BCP": "no-business-contexts"}
                        }
                        """);
    }

    @Test
    void measures_of_accesses_are_printed_and_what_is_in_no_cluster_is_named() throws IOException {
        Path accesses =
                file(
                        "a.json",
                        """
                        {"C.f": {"t": [{"id": 0, "a": [["R", 1], ["W", 3], ["R", 1], ["R", 4]]}]},
                         "C.g": {"t": [{"id": 0, "a": [["W", 1], ["R", 3]]}]}}
                        """);
        Path ids = file("i.json", "{\"1\": \"A\", \"2\": \"B\", \"3\": \"C\", \"4\": \"D\"}");
        Path cut = file("x.json", "{\"clusters\": {\"X\": [\"A\", 2], \"Y\": [\"C\"]}}");

        assertThat(run.run("metrics", "--accesses", accesses, "--ids", ids, "--cut", cut)).isZero();
        assertThat(run.results())
                .contains("\"cohesion\": 0.75,", "\"coupling\": 0.75,", "\"complexity\": 2.5,")
                .contains("\"TSR\": null", "{\"TSR\": \"no-authors\"}", "\"unplaced\": [\"D\"]");
        assertThat(run.remarks()).contains("D is in no cluster");
    }

    @Test
    void a_project_gets_the_measures_of_its_scenario() throws IOException {
        Path shop = SmallShop.in(folder);
        assertThat(run.run("import", shop, "--no-history")).isZero();
        CommandLineRun measured = new CommandLineRun(folder.resolve("home"));
        assertThat(measured.run("metrics", shop)).isZero();
        assertThat(measured.results()).contains("\"scenario\": ", "\"calls\": {", "\"DTP\": ");
    }

    @Test
    void half_of_the_files_and_files_of_something_else_are_refused_in_words() throws IOException {
        Path partition = file("p.json", "{\"a\": 0,\n \"b\": true}");
        assertThat(run.run("metrics", "--partition", partition)).isEqualTo(Exit.FAILED);
        assertThat(run.remarks()).contains("Name both --partition and --calls.");

        CommandLineRun wrong = new CommandLineRun(folder.resolve("home"));
        assertThat(wrong.run("metrics", "--partition", partition, "--calls", partition))
                .isEqualTo(Exit.FAILED);
        assertThat(wrong.remarks()).contains("p.json, line 2: \"true\" does not belong there.");

        CommandLineRun both = new CommandLineRun(folder.resolve("home"));
        assertThat(both.run("metrics", "--partition", "p", "--accesses", "a", "shop"))
                .isEqualTo(Exit.FAILED);
        assertThat(both.remarks()).contains("one of them at a time");
    }

    @Test
    void without_a_project_and_without_files_nothing_is_looked_at() {
        assertThat(run.run("metrics")).isEqualTo(Exit.FAILED);
        assertThat(run.remarks()).contains("Name a project");
        CommandLineRun scenario = new CommandLineRun(folder.resolve("home"));
        assertThat(scenario.run("metrics", "--scenario", "Proposal")).isEqualTo(Exit.FAILED);
        assertThat(scenario.remarks()).contains("Name a project");
    }

    @Test
    void what_is_beyond_the_bounds_of_the_parser_is_no_defect() throws IOException {
        Path partition = file("p.json", "{\"a\": 0}");
        for (String text : List.of("{\"a\":".repeat(5_000), "{\"a\": " + "9".repeat(500) + "}")) {
            CommandLineRun hostile = new CommandLineRun(folder.resolve("home"));
            Path accesses = file("a.json", text);
            assertThat(hostile.run("metrics", "--accesses", accesses, "--cut", partition))
                    .isEqualTo(Exit.FAILED);
            assertThat(hostile.remarks()).contains("a.json: nested too deeply");
        }
    }

    @Test
    void scenarios_are_compared_and_missing_ones_are_named() throws IOException {
        Path shop = SmallShop.in(folder);
        assertThat(run.run("import", shop, "--no-history")).isZero();
        CommandLineRun made = new CommandLineRun(folder.resolve("home"));
        assertThat(made.run("scenario", "new", shop, "nothing", "--as", "empty")).isZero();

        CommandLineRun same = new CommandLineRun(folder.resolve("home"));
        assertThat(same.run("compare", shop, "nothing", "nothing")).isZero();
        assertThat(same.results())
                .contains("nothing and nothing draw the same contexts.", "nothing to hold against");
        CommandLineRun json = new CommandLineRun(folder.resolve("home"));
        assertThat(json.run("compare", shop, "nothing", "nothing", "--format", "json")).isZero();
        assertThat(json.results()).contains("\"same\": true", "\"mojofm\": null");

        CommandLineRun missing = new CommandLineRun(folder.resolve("home"));
        assertThat(missing.run("compare", shop, "nothing", "gone")).isEqualTo(Exit.FAILED);
        assertThat(missing.remarks()).contains("gone");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
