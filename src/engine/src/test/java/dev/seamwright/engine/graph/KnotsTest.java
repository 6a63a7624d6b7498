package dev.seamwright.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.SourceFile;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Knots are files that lead to each other.
final class KnotsTest {

    @Test
    void a_circle_is_a_knot_and_a_line_is_none() {
        assertThat(knots("a>b", "b>c", "c>a", "c>d", "d>e", "f>f"))
                .singleElement()
                .satisfies(knot -> assertThat(knot.files()).containsExactly("a", "b", "c"));
    }

    @Test
    void the_largest_comes_first_with_its_fullest_folder_first() {
        List<Knots.Knot> knots =
                knots("x/a>x/b", "x/b>x/a", "y/a>z/b", "z/b>z/c", "z/c>y/a", "y/a>y/a");

        assertThat(knots).hasSize(2);
        assertThat(knots.getFirst().files()).containsExactly("y/a", "z/b", "z/c");
        assertThat(knots.getFirst().folders())
                .containsExactly(new Knots.Folder("z/", 2), new Knots.Folder("y/", 1));
    }

    @Test
    void tests_tie_no_knots() {
        assertThat(knots("a>test", "test>a")).isEmpty();
    }

    @Test
    void a_ring_of_very_many_files_is_one_knot() {
        int files = 20_000;
        String[] ring = new String[files];
        Arrays.setAll(ring, file -> file + ">" + (file + 1) % files);

        assertThat(knots(ring)).map(knot -> knot.files().size()).containsExactly(files);
    }

    private static List<Knots.Knot> knots(String... imports) {
        Set<String> paths = new TreeSet<>();
        Arrays.stream(imports).forEach(one -> paths.addAll(List.of(one.split(">", -1))));
        List<Reference> references =
                Arrays.stream(imports).map(one -> one.split(">", -1)).map(KnotsTest::of).toList();
        return Knots.of(
                new Monolith(
                        "shop",
                        paths.stream().map(KnotsTest::file).toList(),
                        paths.stream().map(KnotsTest::module).toList(),
                        List.of(),
                        references,
                        Monolith.EntryPoints.NONE,
                        Monolith.Gaps.NONE));
    }

    private static Reference of(String... ends) {
        return new Reference(
                ElementId.file(ends[0]),
                ElementId.file(ends[1]),
                ReferenceKind.IMPORT,
                Evidence.certain(ends[0], 1));
    }

    private static SourceFile file(String path) {
        Set<FileTrait> traits = path.startsWith("test") ? Set.of(FileTrait.TEST) : Set.of();
        return new SourceFile(path, "x", 1, traits, null);
    }

    private static Element module(String path) {
        return new Element(
                ElementId.file(path),
                ElementKind.MODULE,
                path,
                ElementId.ROOT,
                new Location(path, 1),
                1);
    }
}
