package dev.seamwright.engine.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seamwright.engine.Sketch;
import dev.seamwright.model.monolith.FileTrait;

import org.junit.jupiter.api.Test;

import java.util.List;

final class HistoryTest {

    @Test
    void a_commit_counts_the_same_however_many_files_it_touches() {
        Sketch sketch = aged();
        sketch.commit("a.x", "b.x", "c.x");

        List<CoChanges.Pair> pairs = CoChanges.of(Changes.of(sketch.graph()));

        assertThat(pairs).hasSize(3);
        assertThat(pairs.stream().mapToDouble(CoChanges.Pair::weight).sum())
                .isCloseTo(20 + 3 / 2.0, within(1e-9));
        assertThat(pairs.getFirst().one().text()).isEqualTo("a.x:A");
        assertThat(pairs.getFirst().other().text()).isEqualTo("b.x:B");
        assertThat(pairs.getFirst().commits()).isEqualTo(21);
    }

    @Test
    void little_history_says_nothing() {
        Sketch sketch = drawn().commit("a.x", "b.x");

        assertThat(Changes.of(sketch.graph()).isKnown()).isFalse();
        assertThat(CoChanges.of(Changes.of(sketch.graph()))).isEmpty();
    }

    @Test
    void tests_and_files_that_are_gone_take_no_part() {
        Sketch sketch = aged().file("test_a.x", FileTrait.TEST);
        sketch.commit("test_a.x");

        assertThat(Changes.of(sketch.graph()).all()).hasSize(20);
    }

    @Test
    void a_file_goes_where_its_largest_unit_goes() {
        Sketch sketch = new Sketch().nodes("a.x:A", "a.x:B");

        assertThat(sketch.graph().files().main("a.x"))
                .hasValueSatisfying(unit -> assertThat(unit.text()).isEqualTo("a.x:A"));
        assertThat(sketch.graph().files().main("gone.x")).isEmpty();
    }

    /// Twenty commits, all of them of the same two files.
    private static Sketch aged() {
        Sketch sketch = drawn();
        for (int commit = 0; commit < 20; commit++) {
            sketch.commit("a.x", "b.x");
        }
        return sketch;
    }

    private static Sketch drawn() {
        return new Sketch().nodes("a.x:A", "b.x:B", "c.x:C");
    }
}
