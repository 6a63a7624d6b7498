package dev.seamwright.plugin.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seamwright.model.importing.HistoryReader.Span;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Phase;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.model.progress.WorkCancelledException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class CancellationTest {

    @TempDir private Path folder;

    @Test
    void progress_is_one_unit_for_each_commit() throws IOException {
        List<String> heard = new ArrayList<>();
        Progress progress =
                new Progress() {
                    @Override
                    public void begin(Phase phase, long total) {
                        heard.add(phase + " " + total);
                    }

                    @Override
                    public void advance(long done) {
                        heard.add("+" + done);
                    }
                };
        try (Story story = new Story(folder)) {
            story.write("a", "1").commit("Begin");
            story.write("a", "2").commit("Go on");
            new GitHistoryReader().read(story.root(), Span.ALL, progress, Cancellation.NEVER);
        }

        assertThat(heard).containsExactly("HISTORY 2", "+1", "+1");
    }

    @Test
    void a_stop_is_heard_at_any_moment() throws IOException {
        try (Story story = new Story(folder)) {
            for (int i = 0; i < 60; i++) {
                story.write("from/" + i, "some\nlines\nof\nfile\n" + i);
            }
            story.commit("Begin");
            for (int i = 0; i < 60; i++) {
                story.remove("from/" + i).write("to/x" + i, "some\nlines\nof\nfile\n" + -i);
            }
            story.commit("Move and change");
            for (int asked = 1; asked < 2_000; asked += 1 + asked / 4) {
                AtomicInteger left = new AtomicInteger(asked);
                Cancellation after = () -> left.decrementAndGet() <= 0;
                assertThatThrownBy(
                                () ->
                                        new GitHistoryReader()
                                                .read(
                                                        story.root(),
                                                        Span.ALL,
                                                        Progress.SILENT,
                                                        after))
                        .isInstanceOf(WorkCancelledException.class);
            }
        }
    }
}
