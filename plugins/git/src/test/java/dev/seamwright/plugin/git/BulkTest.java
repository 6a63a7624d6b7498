package dev.seamwright.plugin.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class BulkTest {

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

    private String touch(int files, String content, String message) throws IOException {
        for (int i = 0; i < files; i++) {
            story.write("file" + i, content + i);
        }
        return story.commit(message);
    }

    @Test
    void more_than_a_hundred_files_are_bulk() throws IOException {
        String hundred = touch(100, "a", "Begin");
        String more = touch(101, "b", "Go on");

        assertThat(story.find(hundred).bulk()).isFalse();
        assertThat(story.find(more).bulk()).isTrue();
        assertThat(story.files(more)).hasSize(101);
    }

    @Test
    void ten_thousand_files_are_read() throws IOException {
        for (int i = 0; i < 10_000; i++) {
            story.writeAbsent("folder" + i % 100 + "/file" + i, i);
        }
        String id = story.commit("Begin");

        assertThat(story.find(id).bulk()).isTrue();
        assertThat(story.files(id)).hasSize(10_000).isSorted();
    }

    @Test
    void formatting_alone_is_bulk_where_it_touches_many_files() throws IOException {
        touch(30, "a", "Begin");
        String formatted = touch(25, "b", "Run black over everything");
        String few = touch(19, "c", "Reformat what was left");
        String unnamed = touch(25, "d", "Take the new API");
        story.write("new", "n");
        String alsoAdds = touch(25, "e", "Run isort, add a file");

        assertThat(story.find(formatted).bulk()).isTrue();
        assertThat(story.find(few).bulk()).isFalse();
        assertThat(story.find(unnamed).bulk()).isFalse();
        assertThat(story.find(alsoAdds).bulk()).isFalse();
    }

    @Test
    void a_commit_that_blame_ignores_is_bulk() throws IOException {
        String first = touch(2, "a", "Begin");
        String second = touch(2, "b", "Quotes");
        Files.writeString(
                story.root().resolve(".git-blame-ignore-revs"),
                "# Quotes\n" + second + " # by a tool\nnonsense\n");

        assertThat(story.find(first).bulk()).isFalse();
        assertThat(story.find(second).bulk()).isTrue();
    }

    @Test
    void a_rename_counts_as_one_file() throws IOException {
        for (int i = 0; i < 60; i++) {
            story.write("old/" + i, "content " + i);
        }
        story.commit("Begin");
        for (int i = 0; i < 60; i++) {
            story.move("old/" + i, "new/" + i);
        }

        assertThat(story.find(story.commit("Move")).bulk()).isFalse();
    }
}
