package dev.seamwright.export.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seamwright.engine.metric.Call;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

final class CallsReaderTest {

    private static final List<Call> TWO = List.of(new Call("Root", "A", 18), new Call("A", "A", 3));

    @TempDir private Path folder;

    @Test
    void every_form_gives_the_same_calls() {
        assertThat(calls("{\"Root--A\": 18, \"A--A\": 3}")).isEqualTo(TWO);
        assertThat(
                        calls(
                                """
                                [{"source": "Root", "target": "A", "weight": 18, "id": [0]},
                                 {"from": "A", "to": "A", "volume": 3.0}]
                                """))
                .isEqualTo(TWO);
        assertThat(calls("Root,A,18\nA,A,3\n")).isEqualTo(TWO);
        assertThat(calls("volume,from,to\n18,Root,A\n3,A,A\n")).isEqualTo(TWO);
        assertThat(calls("Root A 18\nA A 3\n")).isEqualTo(TWO);
    }

    @Test
    void rows_of_one_pair_are_added_up_and_a_row_without_volume_is_one_call() {
        assertThat(calls("A,B\nA,B\nB,A\n"))
                .containsExactly(new Call("A", "B", 2), new Call("B", "A", 1));
    }

    @Test
    void no_calls_are_calls_too() {
        assertThat(calls("{}")).isEmpty();
    }

    @Test
    void what_is_wrong_is_told() {
        assertProblem("{\"A--B\": 1,\n\"A--B\": 2}", ForeignProblem.TWICE, "A--B");
        assertProblem("{\"A->B\": 1}", ForeignProblem.WRONG_FORM, "A->B");
        assertProblem("{\"A--B--C\": 1}", ForeignProblem.WRONG_FORM, "A--B--C");
        assertProblem("{\"--B\": 1}", ForeignProblem.WRONG_FORM, "--B");
        assertProblem("{\"A--B\": \"many\"}", ForeignProblem.WRONG_FORM, "many");
        assertProblem("{\"A--B\": 0}", ForeignProblem.VOLUME, "0.0");
        assertProblem("{\"A--B\": -4}", ForeignProblem.VOLUME, "-4.0");
        assertProblem("{\"A--B\": 1e999}", ForeignProblem.VOLUME, "Infinity");
        assertProblem("A,B,many\n", ForeignProblem.VOLUME, "many");
        assertProblem("A,B,NaN\n", ForeignProblem.VOLUME, "NaN");
        assertProblem("A\n", ForeignProblem.WRONG_FORM, "A");
        assertProblem("[{\"source\": \"A\"}]", ForeignProblem.WRONG_FORM, "A--");
    }

    private List<Call> calls(String text) {
        return CallsReader.read(new Written(folder).file(text));
    }

    private void assertProblem(String text, ForeignProblem problem, String detail) {
        ForeignFileException refused =
                catchThrowableOfType(ForeignFileException.class, () -> calls(text));
        assertThat(refused).as(text).isNotNull();
        assertThat(refused.problem()).as(text).isEqualTo(problem);
        assertThat(refused.detail()).as(text).isEqualTo(detail);
    }
}
