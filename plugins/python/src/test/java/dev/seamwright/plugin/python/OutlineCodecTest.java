package dev.seamwright.plugin.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seamwright.model.importing.FactsCodec;
import dev.seamwright.model.importing.FileReading;
import dev.seamwright.model.importing.SourceText;
import dev.seamwright.plugin.python.syntax.PythonFile;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

/// What is kept of a file between imports is what was read of it.
final class OutlineCodecTest {

    private static final PythonImporter IMPORTER = new PythonImporter();
    private static final FactsCodec<PythonFile> CODEC = IMPORTER.codec().orElseThrow();

    @Test
    void every_outline_of_the_cases_comes_back_equal() throws IOException {
        int compared = 0;
        for (SourceText source : Tree.of(Path.of("src/test/resources/cases")).sources()) {
            if (IMPORTER.read(source) instanceof FileReading.Read<PythonFile>(var any, var file)) {
                assertThat(unpacked(packed(file))).as(any.path()).isEqualTo(file);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void texts_of_any_length_and_alphabet_come_back() throws IOException {
        String text = "x = '" + "å\u4e2d\ud83d\ude00".repeat(30_000) + "'\n";

        PythonFile file = outline(text);

        assertThat(unpacked(packed(file))).isEqualTo(file);
    }

    @Test
    void bytes_that_were_changed_are_refused_or_read_as_something_else() throws IOException {
        byte[] whole = packed(outline("def f(a, b=[1]):\n    return g(a.b['c'], *b) or {1: 2}\n"));
        Random random = new Random(11);
        int refused = 0;
        for (int attempt = 0; attempt < 2_000; attempt++) {
            byte[] broken = whole.clone();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            try {
                unpacked(broken);
            } catch (IOException expected) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void nesting_that_no_parser_makes_is_refused() {
        byte[] deep = new byte[40_000];
        byte[] head = packedHead();
        System.arraycopy(head, 0, deep, 4, head.length);
        deep[2] = (byte) ((deep.length - 4) >> 8);
        deep[3] = (byte) (deep.length - 4);
        for (int at = 4 + head.length; at + 1 < deep.length; at += 2) {
            // A sum of one term at line 1: tag, line, count would do; so does tag after tag.
            deep[at] = 5;
            deep[at + 1] = 16;
        }

        assertThatThrownBy(() -> unpacked(deep)).isInstanceOf(IOException.class);
    }

    /// Path, lines, no traits, one statement.
    private static byte[] packedHead() {
        return new byte[] {0, 1, 'a', 1, 0, 1};
    }

    private static PythonFile outline(String text) {
        SourceText source = new SourceText("a.py", text.getBytes(StandardCharsets.UTF_8));
        if (IMPORTER.read(source) instanceof FileReading.Read<PythonFile>(var any, var file)) {
            assertThat(any.lines()).isPositive();
            return file;
        }
        throw new AssertionError("refused: " + text);
    }

    private static byte[] packed(PythonFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CODEC.write(file, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static PythonFile unpacked(byte[] bytes) throws IOException {
        return CODEC.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
