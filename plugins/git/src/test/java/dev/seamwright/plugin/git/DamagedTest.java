package dev.seamwright.plugin.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seamwright.model.importing.HistoryException;
import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.History;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whatever a repository holds: a history, or a sentence that says why there is none, and soon.
@Timeout(30)
class DamagedTest {

    @TempDir private Path folder;
    private Story story;

    @BeforeEach
    void begin() throws IOException {
        story = new Story(folder);
    }

    @AfterEach
    void end() {
        story.close();
    }

    private void assertRefused(String words) {
        assertThatThrownBy(story::history)
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining(words);
    }

    @Test
    void nonsense_in_what_is_checked_out_is_told() throws IOException {
        story.write("a", "1").commit("Begin");

        Files.writeString(story.git("HEAD"), "\u0000garbage");
        assertRefused("HEAD holds no name of a commit");
        Files.writeString(story.git("HEAD"), "ref: ../../../etc/passwd");
        assertRefused("HEAD names no branch");
        Files.writeString(story.git("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(story.git("refs/heads/main"), "ref: refs/heads/main\n");
        assertRefused("circle");
        Files.writeString(story.git("HEAD"), "x".repeat(100_000));
        assertRefused("HEAD is larger");
        Files.writeString(story.git("HEAD"), "a".repeat(64));
        assertRefused("SHA-256");
        Files.delete(story.git("HEAD"));
        assertRefused("HEAD is missing");
    }

    @Test
    void a_missing_commit_or_tree_is_named() throws IOException {
        String first = story.write("a", "1").commit("Begin");
        story.write("a", "2").commit("Go on");
        byte[] bytes = Files.readAllBytes(story.object(first));
        Files.delete(story.object(first));
        assertRefused("the object " + first + " is missing");

        Files.write(story.object(first), bytes);
        story.write("deep/er/a", "1").commit("More");
        String tree = new TreeBytes().add("100644", "a", id(story.blob("1"))).id();
        Files.delete(story.object(tree));
        assertRefused(tree);
    }

    private static ObjectId id(String name) {
        return ObjectId.fromString(name);
    }

    @Test
    void bytes_that_are_no_object_are_told() throws IOException {
        String first = story.write("a", "1").commit("Begin");
        Path object = story.object(first);
        Files.delete(object);

        Files.writeString(object, "not even compressed");
        assertThatThrownBy(story::history).isInstanceOf(HistoryException.class);
        Files.write(object, new byte[0]);
        assertThatThrownBy(story::history).isInstanceOf(HistoryException.class);
        Files.write(object, Files.readAllBytes(story.object(story.blob("1"))));
        assertThatThrownBy(story::history).isInstanceOf(HistoryException.class);
    }

    @Test
    void a_tree_of_nonsense_is_told() throws IOException {
        ObjectId tree = story.object(Constants.OBJ_TREE, bytes("100644 a"));
        commitOf(tree);
        assertRefused("a tree has an entry that is none");
        commitOf(story.object(Constants.OBJ_TREE, bytes("999999999999 x\0" + "i".repeat(20))));
        assertRefused("a tree has an entry that is none");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String commitOf(ObjectId tree) throws IOException {
        String head = "tree " + tree.name() + "\nauthor A <a@b> 1 +0000\n\nBegin\n";
        String id = story.object(Constants.OBJ_COMMIT, bytes(head)).name();
        Files.writeString(story.git("refs/heads/main"), id);
        return id;
    }

    @Test
    void a_commit_of_nonsense_is_told() throws IOException {
        for (String text : new String[] {"", "tree ", "tree xyz\n", "hello\n".repeat(100)}) {
            String id = story.object(Constants.OBJ_COMMIT, bytes(text)).name();
            Files.writeString(story.git("refs/heads/main"), id);
            assertThatThrownBy(story::history).isInstanceOf(HistoryException.class);
        }
    }

    @Test
    void trees_that_name_each_other_a_billion_times_cost_little() throws IOException {
        ObjectId below = story.object(Constants.OBJ_BLOB, bytes("x"));
        String mode = "100644";
        for (int level = 0; level < 12; level++) {
            TreeBytes tree = new TreeBytes();
            for (char name = 'a'; name < 'k'; name++) {
                tree.add(mode, String.valueOf(name), below);
            }
            below = story.object(Constants.OBJ_TREE, tree.bytes());
            mode = "40000";
        }
        String id = commitOf(below);

        Commit commit = story.find(id);
        assertThat(commit.bulk()).isTrue();
        assertThat(commit.files()).isEmpty();
    }

    @Test
    void a_tree_without_end_is_cut() throws IOException {
        ObjectId below = story.object(Constants.OBJ_BLOB, bytes("x"));
        String mode = "100644";
        for (int level = 0; level < 800; level++) {
            TreeBytes tree = new TreeBytes().add(mode, "a", below);
            below = story.object(Constants.OBJ_TREE, tree.bytes());
            mode = "40000";
        }

        assertThat(story.find(commitOf(below)).bulk()).isTrue();
    }

    @Test
    void of_a_shallow_clone_the_last_commit_tells_nothing() throws IOException {
        String first = story.write("a", "1").write("b", "1").commit("Begin");
        String second = story.write("a", "2").commit("Go on");
        String third = story.write("a", "3").commit("And on");
        Files.delete(story.object(first));
        Files.writeString(story.git("shallow"), second + "\n");

        History history = story.history();
        assertThat(history.extent()).isEqualTo(History.Extent.SHALLOW);
        assertThat(history.commits()).extracting(Commit::id).containsExactly(third, second);
        assertThat(story.files(third)).containsExactly("a");
        assertThat(story.files(second)).isEmpty();
        assertThat(story.find(second).bulk()).isTrue();

        Files.writeString(story.git("shallow"), "what is this\n");
        assertRefused("damaged");
    }
}
