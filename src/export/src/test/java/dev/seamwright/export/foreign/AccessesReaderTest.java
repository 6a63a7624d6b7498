package dev.seamwright.export.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seamwright.engine.metric.EntityAccess;
import dev.seamwright.engine.metric.TracedFunctionality;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

final class AccessesReaderTest {

    private static final EntityAccess READS_OWNER = new EntityAccess("Owner", false);
    private static final EntityAccess WRITES_PET = new EntityAccess("Pet", true);

    @TempDir private Path folder;

    @Test
    void accesses_are_read_with_the_names_of_their_entities() {
        assertThat(read("{\"C.m\": {\"t\": [{\"id\": 0, \"a\": [[\"R\", 3], [\"W\", 5]]}]}}"))
                .containsExactly(TracedFunctionality.of("C.m", List.of(READS_OWNER, WRITES_PET)));
    }

    @Test
    void the_flat_form_and_entities_by_name_are_read_in_either_order() {
        TracedFunctionality expected =
                TracedFunctionality.of("C.m", List.of(READS_OWNER, WRITES_PET));
        assertThat(read("{\"C.m\": [[\"R\", \"Owner\"], [\"W\", 5]]}")).containsExactly(expected);
        assertThat(read("{\"C.m\": [[\"Owner\", \"R\"], [\"Pet\", \"W\"]]}"))
                .containsExactly(expected);
    }

    @Test
    void packed_traces_are_unpacked_once_and_several_are_kept_apart() {
        assertThat(
                        read(
                                """
                                {"C.m": {"f": 9, "t": [
                                    {"id": 0, "f": 2, "a": [[2, 7], ["R", 3, 4], ["W", 5]]},
                                    {"id": 1, "a": []}]}}
                                """))
                .containsExactly(
                        new TracedFunctionality(
                                "C.m", List.of(List.of(READS_OWNER, WRITES_PET), List.of())));
    }

    @Test
    void names_are_read_in_both_directions() {
        assertThat(EntityNames.read(new Written(folder).file("{\"Owner\": 3, \"Pet\": 5}")))
                .isEqualTo(names());
    }

    @Test
    void members_of_a_partition_get_their_names() {
        Path cut = new Written(folder).file("{\"x\": [3, \"Pet\", \"Unknown\"]}");
        assertThat(PartitionReader.read(cut, names()).clusters().keySet())
                .containsExactly("Owner", "Pet", "Unknown");
        Path twice = new Written(folder).file("{\"x\": [3, \"Owner\"]}");
        assertThat(
                        catchThrowableOfType(
                                        ForeignFileException.class,
                                        () -> PartitionReader.read(twice, names()))
                                .problem())
                .isEqualTo(ForeignProblem.TWICE);
    }

    @Test
    void what_is_wrong_is_told() {
        assertProblem("{\"C.m\": [[\"R\", 4]]}", ForeignProblem.UNKNOWN_ENTITY, "4");
        assertProblem("{\"C.m\": [[\"X\", 3]]}", ForeignProblem.WRONG_FORM, "X, 3");
        assertProblem("{\"C.m\": [[]]}", ForeignProblem.WRONG_FORM, "");
        assertProblem("{\"C.m\": {\"x\": 1}}", ForeignProblem.WRONG_FORM, "}");
        assertProblem("{\"C.m\": 3}", ForeignProblem.WRONG_FORM, "3");
        assertProblem("{\"C.m\": [],\n\"C.m\": []}", ForeignProblem.TWICE, "C.m");
        assertProblem("{\"C.m\": {\"t\": [{\"a\": [[\"W\"", ForeignProblem.CUT_OFF, "");
        assertProblem("{}", ForeignProblem.EMPTY, "");
        assertProblem("C.m,R,3", ForeignProblem.UNREADABLE, "");
    }

    private static EntityNames names() {
        LinkedHashMap<String, String> names = new LinkedHashMap<>();
        names.put("3", "Owner");
        names.put("5", "Pet");
        return new EntityNames(names);
    }

    private List<TracedFunctionality> read(String text) {
        return AccessesReader.read(
                new Written(folder).file(text),
                EntityNames.read(new Written(folder).file("{\"3\": \"Owner\", \"5\": \"Pet\"}")));
    }

    private void assertProblem(String text, ForeignProblem problem, String detail) {
        ForeignFileException refused =
                catchThrowableOfType(ForeignFileException.class, () -> read(text));
        assertThat(refused).as(text).isNotNull();
        assertThat(refused.problem()).as(text).isEqualTo(problem);
        assertThat(refused.detail()).as(text).isEqualTo(detail);
    }
}
