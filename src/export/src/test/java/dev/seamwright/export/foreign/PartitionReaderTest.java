package dev.seamwright.export.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class PartitionReaderTest {

    @TempDir private Path folder;

    @Test
    void clusters_of_classes_are_read_as_numbers_and_as_names() {
        assertThat(groups("{\"A\": 0, \"B\": \"1\", \"C\": 0}"))
                .containsExactly(Map.entry("0", List.of("A", "C")), Map.entry("1", List.of("B")));
    }

    @Test
    void clusters_with_their_members_are_read_with_and_without_an_outer_object() {
        Map<String, List<String>> expected = Map.of("Vets", List.of("Vet"), "Visits", List.of("7"));
        assertThat(groups("{\"clusters\": {\"Vets\": [\"Vet\"], \"Visits\": [7]}}"))
                .isEqualTo(expected);
        assertThat(groups("{\"Vets\": [\"Vet\"], \"Visits\": [7]}")).isEqualTo(expected);
        assertThat(
                        groups(
                                """
                                {"silhouetteScore": "0.31", "other": {"x": [[1]]},
                                 "clusters": {"Vets": ["Vet"], "Visits": [7]}}
                                """
                                        .replace("\"other\": {\"x\": [[1]]},", "")))
                .isEqualTo(expected);
    }

    @Test
    void a_class_may_be_called_clusters() {
        assertThat(groups("{\"clusters\": 3, \"Other\": 4}")).containsOnlyKeys("3", "4");
    }

    @Test
    void services_and_bare_groups_are_read() {
        assertThat(groups("{\"services\": [{\"name\": \"S\", \"nanoentities\": [\"A.x\"]}]}"))
                .containsExactly(Map.entry("S", List.of("A.x")));
        assertThat(groups("[[\"a\", \"b\"], [\"c\"]]"))
                .containsExactly(Map.entry("0", List.of("a", "b")), Map.entry("1", List.of("c")));
        assertThat(
                        groups(
                                """
                                {"clusters": {"K": {"name": "Kept", "elements": [
                                    {"id": 1, "name": "A"}, {"id": 2, "name": "B"}]}}}
                                """))
                .containsExactly(Map.entry("Kept", List.of("A", "B")));
    }

    @Test
    void tables_are_read_with_and_without_names_of_columns() {
        assertThat(groups("Loader,0\nLogin,1\r\n\n\"Odd, name\",1\n"))
                .containsExactly(
                        Map.entry("0", List.of("Loader")),
                        Map.entry("1", List.of("Login", "Odd, name")));
        assertThat(groups("class_id,class_name,cluster_id\n0,AuthService,2\n1,Other,2\n"))
                .containsExactly(Map.entry("2", List.of("AuthService", "Other")));
        assertThat(groups("\ufeffelement,context,provenance\nA,x,\"ours, by name\"\n"))
                .containsExactly(Map.entry("x", List.of("A")));
        assertThat(groups("element\tcontext\nA\tx\n"))
                .containsExactly(Map.entry("x", List.of("A")));
    }

    @Test
    void the_groups_of_bunch_are_read() {
        assertThat(groups("SS(Root.ss) = A, B\nSS(C.ss) = C\n"))
                .containsExactly(
                        Map.entry("Root.ss", List.of("A", "B")), Map.entry("C.ss", List.of("C")));
    }

    @Test
    void what_is_wrong_is_told_with_its_line() {
        assertProblem("{\"A\": 0,\n \"A\": 1}", ForeignProblem.TWICE, 2, "A");
        assertProblem("{\"x\": [\"A\"],\n \"y\": [\"A\"]}", ForeignProblem.TWICE, 2, "A");
        assertProblem("A,1\nB,2\nA,3\n", ForeignProblem.TWICE, 3, "A");
        assertProblem("{\"A\": 0,\n \"B\": true}", ForeignProblem.WRONG_FORM, 2, "true");
        assertProblem("{\"A\": null}", ForeignProblem.WRONG_FORM, 1, "null");
        assertProblem("A,1\njust words\n", ForeignProblem.WRONG_FORM, 2, "just words");
        assertProblem("A,1\nB,\n", ForeignProblem.WRONG_FORM, 2, "B");
        assertProblem("{\"A\": 0", ForeignProblem.CUT_OFF, 1, "");
        assertProblem("A,\"1\nB,2\n", ForeignProblem.CUT_OFF, 1, "");
        assertProblem("{\"A\": 0} x", ForeignProblem.UNREADABLE, 1, "");
        assertProblem("{A: 0}", ForeignProblem.UNREADABLE, 1, "");
        assertProblem("{}", ForeignProblem.EMPTY, 0, "");
        assertProblem(" \n", ForeignProblem.EMPTY, 0, "");
        assertProblem("\0\0\0", ForeignProblem.UNREADABLE, 0, "");
        assertProblem("[".repeat(100_000), ForeignProblem.WRONG_FORM, 1, "[");
        assertProblem("{\"x\":".repeat(500), ForeignProblem.WRONG_FORM, 1, "{");
    }

    @Test
    void a_file_that_is_not_there_or_a_folder_is_told_apart() {
        assertThat(refused(folder.resolve("gone.json")).problem())
                .isEqualTo(ForeignProblem.MISSING);
        assertThat(refused(folder).problem()).isEqualTo(ForeignProblem.INACCESSIBLE);
    }

    private Map<String, List<String>> groups(String text) {
        return PartitionReader.read(new Written(folder).file(text)).groups();
    }

    private void assertProblem(String text, ForeignProblem problem, int line, String detail) {
        ForeignFileException refused = refused(new Written(folder).file(text));
        assertThat(refused.problem()).as(text).isEqualTo(problem);
        assertThat(refused.line()).as(text).isEqualTo(line);
        assertThat(refused.detail()).as(text).isEqualTo(detail);
        assertThat(refused.expected()).isEqualTo(ForeignForm.PARTITION);
    }

    private static ForeignFileException refused(Path path) {
        return catchThrowableOfType(ForeignFileException.class, () -> PartitionReader.read(path));
    }
}
