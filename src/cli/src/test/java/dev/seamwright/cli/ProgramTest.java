package dev.seamwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
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
        shop = Files.createDirectories(folder.resolve("shop"));
        Files.writeString(
                shop.resolve("models.py"),
                """
                from django.db import models


                class Order(models.Model):
                    number = models.CharField(max_length=20)

                    class Meta:
                        db_table = "orders"


                class OrderLine(models.Model):
                    order = models.ForeignKey(Order, on_delete=models.CASCADE)

                    class Meta:
                        db_table = "order_lines"
                """);
        Files.writeString(
                shop.resolve("checkout.py"),
                """
                from models import Order


                def check_out(number):
                    return Order(number=number)
                """);
        Files.writeString(shop.resolve("broken.py"), "def (:\n");
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
                Stream.of("import", "facts", "propose", "seams", "plan", "open").toList()) {
            CommandLineRun help = again();
            assertThat(help.run(command, "--help")).isZero();
            assertThat(help.results()).contains("Usage: seamwright " + command, "Exit codes");
            assertThat(help.results()).doesNotContain("${", "{0");
        }
    }

    @Test
    void the_version_is_the_one_that_was_built() {
        assertThat(line.run("--version")).isZero();
        assertThat(line.results()).matches("Seamwright \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void wrong_usage_is_two_and_says_how_it_is_right() {
        assertThat(line.run("facts", shop, "--kind", "gossip")).isEqualTo(2);
        assertThat(line.remarks())
                .startsWith("gossip is no value for --kind; it takes one of files, elements, ")
                .contains(" foreign-keys, ", "See: seamwright facts --help")
                .doesNotContain("FOREIGN_KEYS", "Usage")
                .hasLineCount(1);
        assertThat(line.results()).isEmpty();
    }

    @Test
    void each_kind_of_wrong_usage_has_its_sentence() {
        assertWrong("There is no command frob; there are import,", "frob");
        assertWrong("--kind is missing. See: seamwright facts --help", "facts", shop);
        assertWrong("PROJECT is missing.", "seams");
        assertWrong("--frob is not understood here.", "seams", shop, "--frob");
        assertWrong("again is not understood here.", "seams", shop, "again");
        assertWrong("--format is given more than once.", twice());
        assertWrong("a\\u001Bb is not understood here.", "seams", shop, "a\u001bb");
    }

    private Object[] twice() {
        return new Object[] {"seams", shop, "--format", "csv", "--format", "json"};
    }

    private void assertWrong(String words, Object... arguments) {
        CommandLineRun wrong = again();
        assertThat(wrong.run(arguments)).isEqualTo(2);
        assertThat(wrong.remarks()).startsWith(words).hasLineCount(1);
    }

    @Test
    void results_that_do_not_arrive_are_a_failure() {
        assertThat(line.run("import", shop, "--quiet")).isZero();
        for (String format : List.of("text", "csv", "json")) {
            assertFull("facts", shop, "--kind", "files", "--format", format);
            assertFull("seams", shop, "--format", format);
        }
        assertFull("import", shop);
        assertFull("propose", shop);
        assertFull("--help");
        assertFull("seams", "--help");
    }

    private void assertFull(Object... arguments) {
        CommandLineRun full = new CommandLineRun(folder.resolve("home"), new FullDisk());
        assertThat(full.run(arguments)).isEqualTo(2);
        assertThat(full.remarks()).containsOnlyOnce("could not be written: no space");
    }

    @Test
    void a_defect_is_told_in_words_and_is_no_finding() throws IOException {
        CommandLineRun defect = new CommandLineRun(folder.resolve("home"), new DeepDefect());
        assertThat(defect.run("--help")).isEqualTo(2);
        assertThat(defect.remarks()).contains("This is a defect", "StackOverflowError");
        assertThat(defect.remarks()).doesNotContain("\tat ");
        assertThat(folder.resolve("home/.local/share/seamwright/last-failure.txt"))
                .content()
                .contains("DeepDefect");
    }

    @Test
    void a_path_cannot_command_the_terminal() throws IOException {
        Path bad = Files.createDirectories(folder.resolve("bad\nname\u001b[31m"));
        CommandLineRun empty = again();
        assertThat(empty.run("import", bad)).isEqualTo(2);
        assertThat(empty.remarks()).contains("bad\\u000Aname\\u001B[31m").doesNotContain("\u001b");
        Files.copy(shop.resolve("models.py"), bad.resolve("models.py"));
        CommandLineRun full = again();
        assertThat(full.run("import", bad)).isZero();
        assertThat(full.results() + full.remarks()).doesNotContain("\u001b", "bad\nname");
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
        assertThat(line.run("propose", shop)).isZero();
        assertThat(line.results()).contains("table:orders");
        CommandLineRun seams = again();
        assertThat(seams.run("seams", shop)).isZero();
        assertThat(seams.results()).contains("rank  context", "Not analysed");
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
    void opening_without_a_display_says_so_and_plans_beside_the_project() throws IOException {
        assertThat(line.run("open", shop)).isZero();
        assertThat(line.remarks()).contains("Instead of a window");
        assertThat(line.results()).contains("rank  context", "plan.html");
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
    void what_cannot_be_done_is_told_in_words() throws IOException {
        assertFails(folder.resolve("absent"), "There is no " + folder.resolve("absent"));
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertFails(empty, "no source in " + empty);
        Path text = Files.writeString(folder.resolve("notes.txt"), "hello");
        assertFails(text, "neither a project of Seamwright nor source");
        Path fake = Files.writeString(folder.resolve("fake.seam"), "hello");
        assertFails(fake, "neither a project of Seamwright nor source");
    }

    private void assertFails(Path path, String words) {
        CommandLineRun failing = again();
        assertThat(failing.run("seams", path)).isEqualTo(2);
        assertThat(failing.remarks()).contains(words).doesNotContain("Exception", "\tat ");
        assertThat(failing.results()).isEmpty();
    }

    @Test
    void a_plan_that_cannot_be_written_is_told_in_words() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        assertThat(line.run("plan", shop, "--out", file)).isEqualTo(2);
        assertThat(line.remarks())
                .contains("could not be written", "taken is a file where a folder");
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

    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int octet) throws IOException {
            throw new IOException("no space");
        }
    }

    private static final class DeepDefect extends OutputStream {

        @Override
        public void write(int octet) {
            throw new StackOverflowError();
        }
    }
}
