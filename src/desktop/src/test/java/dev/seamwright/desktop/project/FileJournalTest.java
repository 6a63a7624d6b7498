package dev.seamwright.desktop.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.store.ProjectFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class FileJournalTest {

    private final Drawing start = Drawing.of(Scenario.empty("Proposal"));
    @TempDir Path folder;
    private ProjectFile file;
    private FileJournal journal;

    @BeforeEach
    void open() {
        file = ProjectFile.create(folder.resolve("shop.seam"));
        file.add(start);
        journal = new FileJournal(file, "Proposal");
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void gestures_that_an_earlier_write_lost_come_with_the_next_one() {
        Drawing lost = drawn(drawn(start, "Cart"), "Billing");

        journal.keep(drawn(lost, "Stock"));

        assertThat(kept().scenario()).isEqualTo(drawn(lost, "Stock").scenario());
        assertThat(kept().position()).isEqualTo(3);
    }

    @Test
    void undo_and_a_new_gesture_forget_what_was_undone() {
        Drawing two = drawn(drawn(start, "Cart"), "Billing");
        journal.keep(two);

        Drawing other = drawn(two.undo(), "Stock");
        journal.keep(other);

        assertThat(kept().edits()).isEqualTo(other.edits());
    }

    @Test
    void undo_keeps_what_can_be_made_again() {
        Drawing two = drawn(drawn(start, "Cart"), "Billing");
        journal.keep(two);

        journal.keep(two.at(0));

        assertThat(kept().position()).isZero();
        assertThat(kept().edits()).hasSize(2);
    }

    private Drawing kept() {
        return file.drawing("Proposal");
    }

    private static Drawing drawn(Drawing drawing, String name) {
        return drawing.with(new Edit.Create(new Context(drawing.nextContextId(), name), List.of()));
    }
}
