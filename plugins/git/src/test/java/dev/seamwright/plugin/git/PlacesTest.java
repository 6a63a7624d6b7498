package dev.seamwright.plugin.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seamwright.model.importing.HistoryException;
import dev.seamwright.model.importing.HistoryReader.Span;
import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.History;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class PlacesTest {

    @TempDir private Path folder;
    private Path top = Path.of("");
    private Story story;

    @BeforeEach
    void begin() throws IOException {
        top = Files.createDirectory(folder.toRealPath().resolve("top"));
        story = new Story(top);
    }

    @AfterEach
    void end() {
        story.close();
    }

    private static boolean knows(Path folder) {
        return new GitHistoryReader().knows(folder);
    }

    private void assertRefused(Path at, String words) {
        assertThat(knows(at)).isTrue();
        assertThatThrownBy(() -> story.history(at, Span.ALL))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining(words);
    }

    @Test
    void a_folder_in_no_repository_is_not_known() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        Files.createDirectory(bare.resolve("objects"));
        Files.writeString(bare.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.createDirectories(folder.resolve("empty/.git"));

        assertThat(knows(folder)).isFalse();
        assertThat(knows(bare)).isFalse();
        assertThat(knows(folder.resolve("empty"))).isFalse();
    }

    @Test
    void below_a_folder_inside_paths_are_relative_to_it() throws IOException {
        String both = story.write("app/shop/a.py", "1").write("docs/x", "1").commit("Begin");
        story.write("docs/x", "2").commit("Only docs");
        story.write("application", "2").commit("Only named alike");
        Path app = Files.createDirectories(top.resolve("app"));

        assertThat(knows(app)).isTrue();
        History history = story.history(app, Span.ALL);
        assertThat(history.commits()).extracting(Commit::id).containsExactly(both);
        assertThat(history.commits().getFirst().files()).containsExactly("shop/a.py");
    }

    @Test
    void a_folder_that_no_commit_touches_has_no_history() throws IOException {
        story.write("a", "1").commit("Begin");
        Path ignored = Files.createDirectories(top.resolve("build/out"));

        assertThat(story.history(ignored, Span.ALL)).isEqualTo(History.NONE);
    }

    @Test
    void a_repository_without_commits_has_no_history() {
        assertThat(knows(top)).isTrue();
        assertThat(story.history()).isEqualTo(History.NONE);
    }

    @Test
    void what_is_checked_out_may_be_a_commit_or_a_packed_branch() throws IOException {
        String first = story.write("a", "1").commit("Begin");
        String second = story.write("a", "2").commit("Go on");
        Files.writeString(story.git("HEAD"), first + "\n");
        assertThat(story.history().commits()).extracting(Commit::id).containsExactly(first);

        Files.writeString(story.git("HEAD"), "ref: refs/heads/packed\n");
        Files.writeString(
                story.git("packed-refs"),
                "# pack-refs with: peeled\n" + second + " refs/heads/packed\n^" + first + "\n");
        assertThat(story.history().commits()).extracting(Commit::id).containsExactly(second, first);
    }

    @Test
    void a_work_tree_and_a_submodule_inside_the_tree_are_followed() throws IOException {
        String first = story.write("a", "1").commit("Begin");
        Path second = Files.createDirectories(top.resolve("work/second"));
        Path own = Files.createDirectories(story.git("worktrees/second"));
        Files.writeString(own.resolve("HEAD"), first);
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(second.resolve(".git"), "gitdir: " + own + "\n");
        story.write("a", "2").commit("Go on");
        assertThat(story.history(second, Span.ALL).commits())
                .extracting(Commit::id)
                .containsExactly(first);

        Path module = Files.createDirectories(top.resolve("lib/module"));
        Files.writeString(module.resolve(".git"), "gitdir: ../../.git/modules/module\n");
        try (Story other = new Story(module, story.git("modules/module"))) {
            Files.writeString(story.git("modules/module/HEAD"), "ref: refs/heads/main\n");
            assertThat(other.history().extent()).isEqualTo(History.Extent.NONE);
        }
    }

    @Test
    void what_leads_out_of_the_tree_is_refused() throws IOException {
        story.write("a", "1").commit("Begin");
        Path hostile = Files.createDirectories(folder.resolve("hostile/below"));
        Path dotGit = hostile.resolveSibling(".git");

        Files.writeString(dotGit, "gitdir: ../top/.git\n");
        assertRefused(hostile, "leads out of the tree");
        Files.writeString(dotGit, "gitdir: " + story.git("") + "\n");
        assertRefused(hostile, "leads out of the tree");
        Files.writeString(dotGit, "hello\n");
        assertRefused(hostile, "names no folder");
        Files.delete(dotGit);
        Files.createSymbolicLink(dotGit, story.git(""));
        assertRefused(hostile, "leads out of the tree");
    }

    @Test
    void links_inside_of_the_repository_are_not_followed() throws IOException {
        String first = story.write("a", "1").commit("Begin");
        Path secret = Files.writeString(folder.resolve("secret"), first + "\n");
        Path branch = story.git("refs/heads/main");
        Files.delete(branch);
        Files.createSymbolicLink(branch, secret);
        assertRefused(top, "not a plain file");

        Files.delete(branch);
        Files.writeString(branch, first);
        Files.createSymbolicLink(story.git("objects/pack"), folder);
        assertRefused(top, "not a plain file");
    }

    @Test
    void no_configuration_is_followed_and_nothing_is_written() throws IOException {
        String first = story.write("a", "1").commit("Begin");
        Files.writeString(
                story.git("config"),
                """
                [include]
                    path = /dev/zero
                [core]
                    repositoryformatversion = 99
                    fsmonitor = touch hacked
                    hooksPath = /tmp
                [diff]
                    external = touch hacked
                """);
        Files.writeString(top.resolve(".gitattributes"), "* filter=hacked diff=hacked\n");
        List<String> before = everything();

        assertThat(story.files(first)).containsExactly("a");
        assertThat(everything()).isEqualTo(before);
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().map(Path::toString).toList();
        }
    }
}
