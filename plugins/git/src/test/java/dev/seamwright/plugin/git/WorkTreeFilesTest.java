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

class WorkTreeFilesTest {

    @TempDir private Path folder;
    private Story story;

    @BeforeEach
    void begin() throws IOException {
        story = new Story(Files.createDirectory(folder.resolve("top")));
    }

    @AfterEach
    void end() {
        story.close();
    }

    private void put(String path, String text) throws IOException {
        Path file = story.root().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void owners_stand_in_the_first_file_that_there_is() throws IOException {
        put("docs/CODEOWNERS", "* @docs\n");
        assertThat(story.history().owners()).extracting(History.Owner::teams).hasSize(1);
        put("CODEOWNERS", "* @top\n/app/x @x\n");
        put(".github/CODEOWNERS", "* @github\n/app/y/ @y\n/lib/ @lib\n");
        Files.createDirectories(story.root().resolve("app"));

        assertThat(story.history().owners())
                .extracting(History.Owner::pattern)
                .containsExactly("*", "/app/y/", "/lib/");
        assertThat(story.history(story.root().resolve("app"), Span.ALL).owners())
                .extracting(History.Owner::pattern)
                .containsExactly("*", "/y/");
    }

    @Test
    void a_mailmap_behind_a_link_is_not_read() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "<x@y> <ann@example.org>\n");
        Files.createSymbolicLink(story.root().resolve(".mailmap"), other);
        story.write("a", "1").commit("Begin");

        assertThat(story.history().commits())
                .extracting(Commit::author)
                .containsExactly("ann@example.org");
    }

    @Test
    void what_is_borrowed_from_another_repository_is_missing() throws IOException {
        String first = story.write("a", "1").commit("Begin");
        Path elsewhere =
                Files.createDirectories(folder.resolve("objects/" + first.substring(0, 2)));
        Files.move(story.object(first), elsewhere.resolve(first.substring(2)));
        put(".git/objects/info/alternates", folder.resolve("objects") + "\n");

        assertThatThrownBy(story::history)
                .isInstanceOf(HistoryException.class)
                .hasMessage("the object " + first + " is missing");
    }

    @Test
    void branches_in_a_reftable_are_told_not_to_be_read() throws IOException {
        story.write("a", "1").commit("Begin");
        Files.createDirectories(story.git("reftable"));
        Files.writeString(story.git("HEAD"), "ref: refs/heads/.invalid\n");

        assertThatThrownBy(story::history)
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("reftable");
    }
}
