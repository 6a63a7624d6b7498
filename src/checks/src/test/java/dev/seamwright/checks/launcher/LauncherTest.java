package dev.seamwright.checks.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.checks.SourceTree;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

    private static final Map<String, String> NOTHING = Map.of();

    @TempDir private Path folder;
    private Bench bench;

    @BeforeEach
    void setUp() throws IOException {
        bench = Bench.in(folder, SourceTree.ours().root().resolve("seamwright"));
    }

    @Test
    void the_first_start_builds_with_visible_progress_and_the_second_does_not() throws Exception {
        var first = bench.start(NOTHING, "--help");
        assertThat(first.code()).isZero();
        assertThat(first.out()).isEqualTo("started dev.seamwright.cli.Main with  --help\n");
        assertThat(first.err()).contains("[1/2] model");

        var second = bench.start(NOTHING, "--help");
        assertThat(second.err()).isEmpty();
        assertThat(bench.builds()).isEqualTo(1);
    }

    @Test
    void a_changed_source_is_built_again() throws Exception {
        bench.start(NOTHING, "--help");
        bench.touchSource();
        assertThat(bench.start(NOTHING, "--help").err()).contains("sources changed");
        assertThat(bench.builds()).isEqualTo(2);
    }

    @Test
    void a_removed_source_is_noticed() throws Exception {
        bench.start(NOTHING, "--help");
        Files.delete(bench.root().resolve("plugins/b/src/main/B.java"));
        bench.start(NOTHING, "--help");
        assertThat(bench.builds()).isEqualTo(2);
    }

    @Test
    void two_first_starts_at_once_build_once() throws Exception {
        var slow = Map.of("BUILD_TAKES", "1");
        Path launcher = bench.root().resolve("seamwright");
        Process one = bench.begin(launcher, slow, "--help");
        Process other = bench.begin(launcher, slow, "--help");
        var endings = Bench.end(one).err() + Bench.end(other).err();
        assertThat(endings).containsOnlyOnce("another start is building");
        assertThat(one.exitValue()).isZero();
        assertThat(other.exitValue()).isZero();
        assertThat(bench.builds()).isEqualTo(1);
    }

    @Test
    void a_killed_build_is_done_again() throws Exception {
        Path launcher = bench.root().resolve("seamwright");
        Process killed = bench.begin(launcher, Map.of("BUILD_TAKES", "1"), "--help");
        killed.getErrorStream().read();
        killed.destroyForcibly().waitFor();
        assertThat(bench.start(NOTHING, "--help").code()).isZero();
        assertThat(bench.builds()).isEqualTo(2);
    }

    @Test
    void a_failed_build_says_what_failed_and_where_its_log_is() throws Exception {
        var failed = bench.start(Map.of("BUILD_FAILS", "yes"), "--help");
        assertThat(failed.code()).isEqualTo(2);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err())
                .contains("A.java: it does not compile")
                .contains("build.log")
                .doesNotContain("stack trace");
        assertThat(bench.start(NOTHING, "--help").code()).isZero();
    }

    @Test
    void a_link_to_the_launcher_does() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("sw"), Path.of("a tree/seamwright"));
        var ending = Bench.end(bench.begin(link, NOTHING, "seams", "a b.seam"));
        assertThat(ending.out())
                .isEqualTo("started dev.seamwright.cli.Main with  seams a b.seam\n");
    }

    @Test
    void an_old_jdk_is_refused_by_name() throws Exception {
        bench.jdk(24);
        var ending = bench.start(NOTHING, "--help");
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.err()).contains("no JDK 25 or newer").contains("tools/jdk");
        assertThat(bench.builds()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void without_a_display_opening_is_done_by_the_command_line() throws Exception {
        var ending = bench.start(NOTHING, "open", "shop");
        assertThat(ending.err()).contains("no display");
        assertThat(ending.out()).isEqualTo("started dev.seamwright.cli.Main with  open shop\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_display_that_does_not_answer_is_named() throws Exception {
        var ending = bench.start(Map.of("DISPLAY", ":9876"), "open", "shop");
        assertThat(ending.err()).contains(":9876");
        assertThat(ending.out()).startsWith("started dev.seamwright.cli.Main");
    }
}
