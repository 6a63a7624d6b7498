package dev.seamwright.plugin.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.importing.HistoryReader.Span;
import dev.seamwright.model.monolith.Commit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class RenamesTest {

    private static final String TEXT = lines(0, 40);

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

    private static String lines(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(each -> "the line with the number " + each + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void a_file_is_known_by_the_name_that_it_has_today() throws IOException {
        String first = story.write("a.txt", TEXT).commit("Begin");
        String second = story.write("a.txt", TEXT + "more\n").commit("Go on");
        String third = story.move("a.txt", "old/b.txt").commit("Move");
        String fourth = story.write("old/b.txt", TEXT).commit("Take back");
        String fifth = story.move("old/b.txt", "new/c.txt").commit("Move again");

        for (String commit : List.of(first, second, third, fourth, fifth)) {
            assertThat(story.files(commit)).containsExactly("new/c.txt");
        }
    }

    @Test
    void a_file_that_is_gone_keeps_its_last_name() throws IOException {
        String first = story.write("a.txt", TEXT).write("stays", "s").commit("Begin");
        story.move("a.txt", "b.txt").commit("Move");
        String last = story.remove("b.txt").commit("Drop");

        assertThat(story.files(first)).containsExactly("b.txt", "stays");
        assertThat(story.files(last)).containsExactly("b.txt");
    }

    @Test
    void a_file_may_change_while_it_moves() throws IOException {
        String first = story.write("a.txt", TEXT).commit("Begin");
        story.remove("a.txt").write("b.txt", lines(4, 40)).commit("Move and cut");

        assertThat(story.files(first)).containsExactly("b.txt");
    }

    @Test
    void files_that_have_little_in_common_are_two() throws IOException {
        String first = story.write("a.txt", TEXT).commit("Begin");
        String second = story.remove("a.txt").write("b.txt", lines(30, 70)).commit("Rewrite");

        assertThat(story.files(first)).containsExactly("a.txt");
        assertThat(story.files(second)).containsExactly("a.txt", "b.txt");
    }

    @Test
    void a_path_that_is_used_again_is_another_file_before() throws IOException {
        String first = story.write("a.txt", TEXT).commit("Begin");
        story.move("a.txt", "b.txt").commit("Move");
        String third = story.write("a.txt", "something else\n").commit("Begin anew");
        String fourth = story.write("a.txt", "something else again\n").commit("Go on");

        assertThat(story.files(first)).containsExactly("b.txt");
        assertThat(story.files(third)).containsExactly("a.txt");
        assertThat(story.files(fourth)).containsExactly("a.txt");
    }

    @Test
    void a_name_that_stands_alone_is_kept_before_a_better_match() throws IOException {
        String first = story.write("one/a.txt", TEXT).write("one/b.txt", lines(1, 41)).commit("");
        story.remove("one/a.txt").remove("one/b.txt");
        story.write("two/b.txt", lines(2, 41)).write("two/a.txt", lines(2, 40)).commit("Move");

        assertThat(story.files(first)).containsExactly("two/a.txt", "two/b.txt");
        assertThat(story.files(first)).hasSize(2);
    }

    @Test
    void the_old_name_on_another_line_of_work_is_the_same_file() throws IOException {
        String first = story.write("a.txt", TEXT).write("x", "1").commit("Begin");
        String move = story.move("a.txt", "b.txt").commit("Move");
        String beside = story.from(first).write("a.txt", TEXT + "more\n").commit("Go on beside");
        story.from(move).merge(beside, "Join");
        story.remove("a.txt").write("b.txt", TEXT + "more\n").commit("Settle");

        assertThat(story.files(beside)).containsExactly("b.txt");
    }

    @Test
    void empty_files_are_the_same_only_under_the_same_name_or_in_the_same_folder()
            throws IOException {
        story.write("one/__init__.py", "").write("note", "").write("x/keep", "");
        String first = story.commit("Begin");
        story.move("one/__init__.py", "two/__init__.py").move("note", "three/z.html");
        story.move("x/keep", "x/.keep").commit("Move");

        assertThat(story.files(first)).containsExactly("note", "two/__init__.py", "x/.keep");
    }

    @Test
    void what_moves_into_the_imported_folder_was_always_there() throws IOException {
        String first = story.write("lib/a.py", TEXT).write("other", "o").commit("Begin");
        String second = story.move("lib/a.py", "app/a.py").commit("Move in");
        story.write("other", "p").commit("Elsewhere");
        Path app = Files.createDirectories(story.root().resolve("app"));

        List<Commit> commits = story.history(app, Span.ALL).commits();
        assertThat(commits).extracting(Commit::id).containsExactly(second, first);
        assertThat(commits).extracting(Commit::files).containsOnly(List.of("a.py"));
    }

    @Test
    void commits_with_very_many_files_are_not_compared_by_content() throws IOException {
        for (int i = 0; i < 2_001; i++) {
            story.writeAbsent("old/" + i, i);
        }
        String first = story.commit("Begin");
        for (int i = 0; i < 2_001; i++) {
            story.remove("old/" + i).writeAbsent("new/" + i, 5_000 + i);
        }
        String second = story.commit("Move and change all");

        assertThat(story.files(second)).hasSize(4_002);
        assertThat(story.files(first)).contains("old/0").doesNotContain("new/0");
    }

    @Test
    void a_content_that_is_not_here_is_no_reason_to_fail() throws IOException {
        String first = story.write("a.txt", TEXT).write("b.txt", TEXT + "b\n").commit("Begin");
        String second = story.remove("a.txt").write("c.txt", lines(3, 40)).commit("Move");
        String third = story.move("b.txt", "d.txt").commit("Move the other");
        for (String content : List.of(TEXT, TEXT + "b\n", lines(3, 40))) {
            Files.delete(story.object(story.blob(content)));
        }

        assertThat(story.files(second)).containsExactly("a.txt", "c.txt");
        assertThat(story.files(third)).containsExactly("d.txt");
        assertThat(story.files(first)).containsExactly("a.txt", "d.txt");
    }
}
