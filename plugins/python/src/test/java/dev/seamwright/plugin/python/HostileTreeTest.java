package dev.seamwright.plugin.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.seamwright.model.importing.FileReading;
import dev.seamwright.model.importing.SourceText;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.model.progress.WorkCancelledException;
import dev.seamwright.plugin.python.syntax.PythonFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whatever the files of a tree say of each other, linking them ends soon. A thread for each test:
/// one that never ends would not hear of the bound.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileTreeTest {

    private static List<String> lines(Tree tree) {
        return Listing.of(tree.imported());
    }

    private static Stream<String> inherited(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("inherit "));
    }

    @Test
    void a_chain_of_thousands_of_classes_is_linked() {
        StringBuilder text = new StringBuilder("class K0: pass\n");
        for (int i = 1; i < 6_000; i++) {
            text.append("class K%d(K%d): pass\n".formatted(i, i - 1));
        }
        assertThat(inherited(lines(Tree.of("a.py", text.toString())))).hasSize(5_999);
    }

    @Test
    void a_chain_written_from_its_end_is_linked() {
        StringBuilder text = new StringBuilder();
        for (int i = 4_000; i > 0; i--) {
            text.append("class K%d(K%d): pass\n".formatted(i, i - 1));
        }
        assertThat(inherited(lines(Tree.of("a.py", text.append("class K0: pass\n").toString()))))
                .hasSize(4_000);
    }

    @Test
    void a_class_with_thousands_of_bases_is_linked() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 3_000).forEach(i -> text.append("class B%d: pass\n".formatted(i)));
        text.append("class All(");
        IntStream.range(0, 3_000).forEach(i -> text.append("B").append(i).append(", "));
        assertThat(inherited(lines(Tree.of("a.py", text.append("): pass\n").toString()))))
                .hasSize(3_000);
    }

    @Test
    void a_ladder_of_diamonds_is_linked() {
        StringBuilder text = new StringBuilder("class A0: pass\nclass B0: pass\nclass C0: pass\n");
        for (int level = 1; level < 60; level++) {
            for (String side : List.of("A", "B", "C")) {
                String above = "(A%1$d, B%1$d, C%1$d): pass\n".formatted(level - 1);
                text.append("class ").append(side).append(level).append(above);
            }
        }
        text.append("class End(A59.Nested): pass\nA59.made()\nx = A59.other\n");
        assertThat(inherited(lines(Tree.of("a.py", text.toString())))).hasSize(59 * 9);
    }

    @Test
    void modules_that_import_everything_of_each_other_are_linked() {
        int count = 30;
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int other = 0; other < count; other++) {
                text.append("from m%d import *\n".formatted(other));
            }
            files.put(
                    "m%d.py".formatted(i),
                    text + "class K%d(Nowhere): pass\nKnown()\n".formatted(i));
        }
        files.put("m29.py", files.get("m29.py") + "class Known: pass\n");
        assertThat(lines(Tree.of(files))).contains("instantiate m0.py -> m29.py:Known at m0.py:32");
    }

    @Test
    void variables_made_of_each_other_are_linked() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append("v%d = v%d.a.b().c.d(v%d)\n".formatted(i, i + 1, i + 2));
            text.append("class C%d:\n    m = C%d.m.m.m.m()\n".formatted(i, i + 1));
        }
        text.append("v200 = v0.a.b()\nclass C200:\n    m = C0.m.m.m()\nC0.m.m.m.m.m()\n");
        assertThat(lines(Tree.of("a.py", text.toString()))).isNotEmpty();
    }

    @Test
    void circles_of_inheritance_are_linked() {
        String text =
                """
                class A(B, P): pass
                class B(C): pass
                class C(A): pass
                class D(C): pass
                class P:
                    def run(self): pass
                D().run()
                """;
        assertThat(lines(Tree.of("a.py", text)))
                .contains("call a.py -> a.py:P.run at a.py:7 likely");
    }

    @Test
    void an_order_longer_than_any_real_one_keeps_the_nearest() {
        StringBuilder text = new StringBuilder("class K0:\n    def far(self): pass\n");
        for (int i = 1; i < 1_000; i++) {
            text.append("class K%d(K%d):\n    def m%d(self): pass\n".formatted(i, i - 1, i));
        }
        text.append("K999().m900()\nK999().far()\n");
        assertThat(lines(Tree.of("a.py", text.toString())))
                .contains("call a.py -> a.py:K900.m900 at a.py:2001 likely")
                .noneMatch(line -> line.startsWith("call a.py -> a.py:K0.far"));
    }

    @Test
    void a_stop_ends_the_walk_through_one_long_file() {
        PythonImporter importer = new PythonImporter();
        byte[] text = "a.b()\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        List<FileReading.Read<PythonFile>> read = new ArrayList<>();
        if (importer.read(new SourceText("a.py", text))
                instanceof FileReading.Read<PythonFile> file) {
            read.add(file);
        }
        AtomicInteger asked = new AtomicInteger();

        assertThatExceptionOfType(WorkCancelledException.class)
                .isThrownBy(
                        () ->
                                importer.link(
                                        read,
                                        Progress.SILENT,
                                        () -> asked.incrementAndGet() > 1_000));
        assertThat(asked.get()).isLessThan(2_000);
    }
}
