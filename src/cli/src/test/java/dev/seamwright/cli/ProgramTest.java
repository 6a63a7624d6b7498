package dev.seamwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class ProgramTest {

    @TempDir private Path folder;
    private Path shop = Path.of("");
    private CommandLineRun line = new CommandLineRun(Path.of(""));

    @BeforeEach
    void write_a_small_shop() throws IOException {
        line = again();
        shop = SmallShop.in(folder);
    }

    private CommandLineRun again() {
        return new CommandLineRun(folder.resolve("home"));
    }

    private Path projects() {
        return folder.resolve("home/.local/share/seamwright/projects");
    }

    @Test
    void help_names_every_command_and_every_exit_code() {
        assertThat(line.run("--help")).isZero();
        assertThat(line.results())
                .contains("import", "facts", "propose", "seams", "plan", "open")
                .contains("130")
                .doesNotContain("${");
        assertThat(line.remarks()).isEmpty();
    }

    @Test
    void every_command_explains_itself() {
        for (String command :
                List.of(
                        "import",
                        "facts",
                        "propose",
                        "seams",
                        "score",
                        "explain",
                        "tables",
                        "metrics",
                        "compare",
                        "plan",
                        "scenario",
                        "open",
                        "completion")) {
            CommandLineRun help = again();
            assertThat(help.run(command, "--help")).isZero();
            assertThat(help.results())
                    .contains("NAME", "seamwright " + command + " - ")
                    .contains("SYNOPSIS", "DESCRIPTION", "EXIT STATUS");
            assertThat(help.results()).doesNotContain("${", "{0");
        }
    }

    @Test
    void the_version_is_the_one_that_was_built() {
        assertThat(line.run("--version")).isZero();
        assertThat(line.results()).matches("Seamwright \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void suggested_commands_can_be_pasted() {
        Path file = folder.resolve("it's mine.seam");
        assertThat(line.run("import", shop, "--out", file)).isZero();
        String quoted = "'" + folder + "/it'\\''s mine.seam'";
        assertThat(line.remarks()).contains("seamwright seams " + quoted + " ");
    }

    @Test
    void a_context_is_only_told_to_be_proposed_by_propose() {
        assertThat(line.run("import", shop)).isZero();
        assertThat(line.results()).contains("Drawn: ").doesNotContain("Proposed", "in none");
    }

    @Test
    void all_is_only_said_of_all() throws IOException {
        Files.writeString(shop.resolve("many.py"), "from models import Order\n".repeat(3000));
        Files.writeString(shop.resolve("one.py"), "from models import Absent\n");
        assertThat(line.run("import", shop)).isZero();
        assertThat(line.results()).contains("99.9 % of ", ", one is not");
    }

    @Test
    void an_import_ends_with_what_is_known_and_what_is_not() {
        assertThat(line.run("import", shop)).isZero();
        assertThat(line.results())
                .contains("2 of 3 files")
                .contains("broken.py:1")
                .contains("the parser refuses it")
                .contains("Tables       2")
                .contains(projects().toString());
        assertThat(line.remarks()).contains("Reading: 3");
    }

    @Test
    void quiet_leaves_results_alone() {
        assertThat(line.run("import", shop, "--quiet")).isZero();
        assertThat(line.remarks()).isEmpty();
        assertThat(line.results()).isNotEmpty();
    }

    @Test
    void a_project_can_be_put_anywhere() {
        Path file = folder.resolve("mine.seam");
        assertThat(line.run("import", shop, "--out", file)).isZero();
        assertThat(file).isRegularFile();
        assertThat(projects()).doesNotExist();
        CommandLineRun facts = again();
        assertThat(facts.run("facts", file, "--kind", "tables", "--format", "csv")).isZero();
        assertThat(facts.results())
                .isEqualTo(
                        String.join(
                                "\r\n",
                                "table,origin,declared_in,line,element",
                                "order_lines,orm,models.py,11,models.py:OrderLine",
                                "orders,orm,models.py,4,models.py:Order",
                                ""));
        assertThat(facts.remarks()).isEmpty();
    }

    @Test
    void a_folder_stands_for_its_project() {
        assertThat(line.run("facts", shop, "--kind", "FOREIGN-KEYS", "--format", "json")).isZero();
        assertThat(line.results()).contains("\"from_columns\": [\"order_id\"]");
        CommandLineRun second = again();
        assertThat(second.run("facts", shop, "--kind", "files")).isZero();
        assertThat(second.remarks()).isEmpty();
    }

    @Test
    void contexts_are_proposed_and_ranked() {
        assertThat(line.run("propose", shop, "--members")).isZero();
        assertThat(line.results()).contains("table:orders");
        CommandLineRun seams = again();
        assertThat(seams.run("seams", shop)).isZero();
        assertThat(seams.results()).contains("rank  between", "Not analysed");
        CommandLineRun csv = again();
        assertThat(csv.run("seams", shop, "--format", "csv")).isZero();
        assertThat(csv.results()).startsWith("rank,context,risk,independence,confidence,");
    }

    @Test
    void a_plan_is_written_and_its_order_told() {
        Path out = folder.resolve("deep/plan");
        assertThat(line.run("plan", shop, "--out", out)).isZero();
        assertThat(out.resolve("plan.md")).isNotEmptyFile();
        assertThat(out.resolve("plan.html")).isNotEmptyFile();
        assertThat(line.results()).contains("1. ", out.resolve("plan.html").toString());
    }

    @Test
    void a_scenario_that_is_not_there_is_named_with_those_that_are() {
        Path out = folder.resolve("plan");
        assertThat(line.run("plan", shop, "--out", out, "--scenario", "Propsal")).isEqualTo(2);
        assertThat(line.remarks())
                .contains(
                        "There is no scenario Propsal. Did you mean Proposal? There are Proposal.");
        assertThat(out).doesNotExist();
        CommandLineRun named = again();
        assertThat(named.run("plan", shop, "--out", out, "--scenario", "Proposal")).isZero();
        assertThat(named.results()).contains("1. ");
    }

    @Test
    void opening_without_a_display_says_so_and_plans_beside_the_project() throws IOException {
        assertThat(line.run("open", shop)).isZero();
        assertThat(line.remarks()).contains("Instead of a window");
        assertThat(line.results()).contains("rank  between", "plan.html");
        try (Stream<Path> made = Files.list(projects())) {
            assertThat(made.filter(Files::isDirectory).map(plan -> plan.resolve("plan.md")))
                    .singleElement()
                    .satisfies(plan -> assertThat(plan).exists());
        }
        CommandLineRun nothing = again();
        assertThat(nothing.run("open")).isEqualTo(2);
        assertThat(nothing.remarks()).contains("Opened lately", "shop");
    }

    @Test
    void a_stop_is_no_failure_and_leaves_nothing_behind() throws IOException {
        line.stop();
        assertThat(line.run("import", shop)).isEqualTo(130);
        assertThat(line.remarks()).contains("Stopped");
        try (Stream<Path> left = Files.walk(folder.resolve("home"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
