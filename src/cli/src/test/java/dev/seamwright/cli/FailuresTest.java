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

class FailuresTest {

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
