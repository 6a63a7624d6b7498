package dev.seamwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.progress.Phase;
import dev.seamwright.wording.Words;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class ProgressLineTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private long now;

    private ProgressLine line(boolean interactive) {
        PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
        return new ProgressLine(new Terminal(stream, stream, interactive), new Words(), () -> now);
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_person_sees_one_line_with_share_and_time_left() {
        ProgressLine line = line(true);
        line.begin(Phase.READ, 400);
        now = 3_000_000_000L;
        line.advance(100);
        assertThat(shown()).endsWith("\r\u001b[KReading: 100 of 400 (25 %), 9.0 s left");
        line.end();
        assertThat(shown()).endsWith("\r\u001b[K").doesNotContain("\n");
    }

    @Test
    void a_log_sees_one_line_for_each_phase() {
        ProgressLine line = line(false);
        line.begin(Phase.FIND, 0);
        line.advance(7);
        line.begin(Phase.READ, 7);
        line.advance(7);
        line.end();
        assertThat(shown().lines()).containsExactly("Looking for source", "Reading: 7");
    }

    @Test
    void the_line_is_not_rewritten_more_often_than_an_eye_can_follow() {
        ProgressLine line = line(true);
        line.begin(Phase.READ, 1000);
        int before = shown().length();
        for (int i = 0; i < 1000; i++) {
            now += 1_000;
            line.advance(1);
        }
        assertThat(shown()).hasSize(before);
    }
}
