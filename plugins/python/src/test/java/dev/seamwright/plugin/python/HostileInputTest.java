package dev.seamwright.plugin.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.seamwright.model.importing.FileReading;
import dev.seamwright.model.importing.SourceText;
import dev.seamwright.model.monolith.Unread;
import dev.seamwright.plugin.python.syntax.PythonFile;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;

/// Whatever a file holds, reading it ends soon, with an outline or a reason.
final class HostileInputTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static FileReading<PythonFile> read(byte[] bytes) {
        return assertTimeoutPreemptively(
                SOON, () -> new PythonImporter().read(new SourceText("a.py", bytes)));
    }

    private static FileReading<PythonFile> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Unread.Reason reason(FileReading<PythonFile> reading) {
        return Objects.requireNonNull(reading.file().unread()).reason();
    }

    @Property(tries = 300)
    void any_bytes_come_to_an_end(@ForAll byte[] bytes) {
        assertThat(read(bytes).file().path()).isEqualTo("a.py");
    }

    @Property(tries = 300)
    void any_text_comes_to_an_end(@ForAll String text) {
        assertThat(read(text).file().path()).isEqualTo("a.py");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{", "f(", "[(", "{1: "})
    void brackets_five_thousand_deep_are_too_large(String bracket) {
        assertThat(reason(read("x = " + bracket.repeat(5_000)))).isEqualTo(Unread.Reason.TOO_LARGE);
    }

    @Test
    void blocks_five_thousand_deep_are_too_large() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 5_000; depth++) {
            text.append(" ".repeat(depth)).append("if x:\n");
        }
        assertThat(reason(read(text.append(" ".repeat(5_000)).append("y\n").toString())))
                .isEqualTo(Unread.Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not ",
                "-",
                "lambda: ",
                "x if y else ",
                "await ",
                "a.b().c",
                "a + ",
                "a ** "
            })
    void operators_five_thousand_deep_come_to_an_end(String operator) {
        assertThat(read("x = " + operator.repeat(5_000) + "1\n").file().path()).isEqualTo("a.py");
    }

    @Test
    void branches_three_hundred_long_are_read() {
        String text = "if a:\n  b()\n" + "elif c:\n  d()\n".repeat(300);
        assertThat(read(text)).isInstanceOf(FileReading.Read.class);
    }

    @Test
    void branches_twenty_thousand_long_come_to_an_end() {
        String text = "if a:\n  b()\n" + "elif c:\n  d()\n".repeat(20_000);
        assertThat(read(text).file().path()).isEqualTo("a.py");
    }

    @Test
    void a_null_byte_is_a_syntax_error_in_its_line() {
        FileReading<PythonFile> reading = read("a = 1\nb = \0\n");
        assertThat(reason(reading)).isEqualTo(Unread.Reason.SYNTAX);
        assertThat(Objects.requireNonNull(reading.file().unread()).line()).isEqualTo(2);
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_read() {
        FileReading<PythonFile> reading = read("\uFEFFimport a\r\nclass B:\r\n    pass\r\n");
        assertThat(reading).isInstanceOf(FileReading.Read.class);
        assertThat(reading.file().lines()).isEqualTo(3);
    }

    @Test
    void ten_megabytes_in_one_line_are_too_large() {
        assertThat(reason(read("x = [" + "1,".repeat(5 << 20) + "]\n")))
                .isEqualTo(Unread.Reason.TOO_LARGE);
    }

    @Test
    void a_million_tokens_are_too_large() {
        assertThat(reason(read("x = [" + "1,".repeat(500_000) + "]\n")))
                .isEqualTo(Unread.Reason.TOO_LARGE);
    }

    @Test
    void thirty_kilobytes_in_one_line_are_read() {
        assertThat(read("x = [" + "1,".repeat(15_000) + "]\n"))
                .isInstanceOf(FileReading.Read.class);
    }

    @Test
    void megabytes_of_text_in_one_line_are_read() {
        assertThat(read("x = '" + "a".repeat(5 << 20) + "'\n"))
                .isInstanceOf(FileReading.Read.class);
    }

    @Test
    void letters_beyond_ascii_name_things_too() {
        assertThat(read("größe = 1\nclass Überweisung:\n    def καλώ(self): pass\n"))
                .isInstanceOf(FileReading.Read.class);
    }

    @Test
    void character_names_are_read_without_knowing_them() {
        assertThat(read("x = '\\N{EM DASH}' + f'{x}\\N{BULLET}'\n"))
                .isInstanceOf(FileReading.Read.class);
    }

    @Test
    void an_empty_file_has_no_lines() {
        assertThat(read("").file().lines()).isZero();
    }
}
