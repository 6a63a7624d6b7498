package dev.seamwright.plugin.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.importing.HistoryReader.Span;
import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.History;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

class CommitsTest {

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

    @Test
    void a_commit_tells_who_wrote_it_when_and_what_it_touches() throws IOException {
        story.write("a", "1").write("b/c", "1").commit("Begin");
        String id =
                story.by("Bob <Bob@Example.ORG>").write("b/c", "2").commit("Fix #7\n\nSee SHOP-12");

        assertThat(story.history().commits().getFirst())
                .isEqualTo(
                        new Commit(
                                id,
                                "bob@example.org",
                                Instant.parse("2024-01-01T01:00:00Z"),
                                List.of("b/c"),
                                List.of("#7", "SHOP-12"),
                                false,
                                false));
        assertThat(story.history().extent()).isEqualTo(History.Extent.WHOLE);
    }

    @Test
    void the_first_commit_makes_all_of_its_files() throws IOException {
        String first = story.write("a", "1").write("b/c", "1").commit("Begin");

        assertThat(story.files(first)).containsExactly("a", "b/c");
    }

    @Test
    void the_newest_comes_first_and_equal_dates_keep_parents_after_children() throws IOException {
        Instant moment = Instant.parse("2020-02-02T02:02:02Z");
        String first = story.at(moment).write("a", "1").commit("Begin");
        String second = story.at(moment).write("a", "2").commit("Second");
        String third = story.at(moment).write("a", "3").commit("Third");
        String fourth = story.write("a", "4").commit("Fourth");

        assertThat(story.history().commits())
                .extracting(Commit::id)
                .containsExactly(fourth, third, second, first);
    }

    @Test
    void clocks_that_are_wrong_do_not_matter() throws IOException {
        story.at(Instant.parse("2090-01-01T00:00:00Z")).write("a", "1").commit("Future");
        story.at(Instant.parse("1965-05-05T05:05:05Z")).write("a", "2").commit("Past");
        story.at(Instant.EPOCH).write("a", "3").commit("Never set");

        assertThat(story.history().commits())
                .extracting(each -> each.date().toString())
                .containsExactly(
                        "2090-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "1965-05-05T05:05:05Z");
    }

    @Test
    void a_merge_leaves_its_files_to_what_it_joins() throws IOException {
        String first = story.write("a", "1").commit("Begin");
        String left = story.write("b", "1").commit("Left");
        String right = story.from(first).write("c", "1").commit("Right");
        String merge = story.from(left).merge(right, "Merge #1");

        Commit joined = story.find(merge);
        assertThat(joined.merge()).isTrue();
        assertThat(joined.files()).isEmpty();
        assertThat(story.history().commits()).hasSize(4).filteredOn(Commit::merge).hasSize(1);
    }

    @Test
    void lines_of_work_that_cross_are_visited_once() throws IOException {
        String base = story.write("a", "1").commit("Begin");
        String left = story.write("left", "1").commit("Left");
        String right = story.from(base).write("right", "1").commit("Right");
        String one = story.from(left).merge(right, "Left takes right");
        String other = story.from(right).merge(left, "Right takes left");
        story.from(one).merge(other, "All");

        assertThat(story.history().commits()).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void addresses_are_brought_together_by_the_mailmap() throws IOException {
        Files.writeString(
                story.root().resolve(".mailmap"), "Ann <ann@new.org> <ann@example.org>\n");
        story.write("a", "1").commit("Begin");
        story.by("Only A Name <>").write("a", "2").commit("Go on");
        story.by("nonsense").write("a", "3").commit("Go on");

        assertThat(story.history().commits())
                .extracting(Commit::author)
                .containsExactly("Only A Name", "ann@new.org", "");
    }

    @Test
    void names_and_messages_need_not_be_in_the_usual_encoding() throws IOException {
        byte[] path = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        byte[] message = "Gr\u00fc\u00dfe #8".getBytes(StandardCharsets.ISO_8859_1);
        String id = story.write(path, "1").write("two\nlines\t\"", "1").commitRaw(message);

        assertThat(story.files(id)).containsExactly("caf\uFFFD", "two\nlines\t\"");
        assertThat(story.find(id).tickets()).containsExactly("#8");
    }

    @Test
    void a_submodule_is_one_path() throws IOException {
        String id = story.submodule("lib/other", "a".repeat(40)).write("a", "1").commit("Begin");
        String update = story.submodule("lib/other", "b".repeat(40)).commit("Update");

        assertThat(story.files(id)).containsExactly("a", "lib/other");
        assertThat(story.files(update)).containsExactly("lib/other");
    }

    @Test
    void a_file_may_become_a_folder() throws IOException {
        story.write("a", "first content").write("a.b", "1").commit("Begin");
        String id = story.remove("a").write("a/x", "other").write("a/y", "more").commit("Split");

        assertThat(story.files(id)).containsExactly("a", "a/x", "a/y");
    }

    @Test
    void bounds_are_about_the_dates_that_are_shown() throws IOException {
        story.write("a", "one\ntwo\nthree\n").commit("00:00");
        String second = story.write("a", "one\ntwo\nthree\nfour\n").commit("01:00");
        String third = story.write("b", "1").commit("02:00");
        story.move("a", "z").commit("03:00");
        Span span =
                new Span(
                        Instant.parse("2024-01-01T01:00:00Z"),
                        Instant.parse("2024-01-01T02:00:00Z"));

        History history = story.history(span);
        assertThat(history.extent()).isEqualTo(History.Extent.BOUNDED);
        assertThat(history.commits()).extracting(Commit::id).containsExactly(third, second);
        assertThat(history.commits().getLast().files()).containsExactly("z");
    }

    @Test
    void nothing_within_the_bounds_is_no_commit_and_no_failure() throws IOException {
        story.write("a", "1").commit("Begin");

        assertThat(story.history(new Span(null, Instant.EPOCH)).commits()).isEmpty();
    }
}
