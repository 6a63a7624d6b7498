package dev.seamwright.export.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.seamwright.engine.metric.Partition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Reads public reference data, where it lies beside the checkout.
final class ReferenceFilesTest {

    private static final Path BENCH = bench();

    @TempDir private Path folder;

    @Test
    void all_code_bases_of_the_published_collection_are_read_or_said_to_be_cut_off()
            throws IOException {
        Path zip = reference("inesc/staticCollectionDatafiles.zip");
        List<ForeignProblem> problems = new ArrayList<>();
        int read = 0;
        try (ZipFile collection = new ZipFile(zip.toFile())) {
            for (String name : codeBases(collection)) {
                EntityNames names = names(collection, name);
                Path accesses = unpacked(collection, name + ".json");
                try {
                    assertThat(AccessesReader.read(accesses, names)).as(name).isNotEmpty();
                    read++;
                } catch (ForeignFileException refused) {
                    problems.add(refused.problem());
                }
            }
        }
        assertThat(read).isEqualTo(112);
        assertThat(problems).hasSize(9).containsOnly(ForeignProblem.CUT_OFF);
    }

    @Test
    void the_expert_cut_is_read() {
        assertThat(PartitionReader.read(reference("inesc/petclinicExpert.json")).groups())
                .containsOnlyKeys("Customers", "Vets", "Visits");
    }

    @Test
    void the_samples_of_service_cutter_are_read() {
        ServiceCutterModel cargo =
                ServiceCutterModel.read(reference("service-cutter/service-cutter-ddd.json"));
        assertThat(cargo.name()).isEqualTo("Cargo Tracking");
        assertThat(cargo.nanoentities()).hasSize(25).startsWith("Cargo.trackingId");
        assertThat(cargo.ties()).hasSize(191);
        assertThat(cargo.useCases()).hasSize(9);
        Partition owners =
                Objects.requireNonNull(
                        cargo.cuts().get("author_declared_groups.sharedOwnerGroups"));
        assertThat(owners.groups().values().stream().map(List::size))
                .containsExactlyInAnyOrder(11, 7, 5, 2);
        for (String name : List.of("booking", "trading")) {
            ServiceCutterModel model =
                    ServiceCutterModel.read(
                            reference("service-cutter/service-cutter-" + name + ".json"));
            assertThat(model.cuts()).containsKey("recomputed.markov_mcl_expansion2_inflation2");
        }
    }

    private static List<String> codeBases(ZipFile collection) {
        List<String> names = new ArrayList<>();
        Enumeration<? extends ZipEntry> entries = collection.entries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName();
            if (!name.endsWith("_IDToEntity.json") && !name.endsWith("_entityToID.json")) {
                names.add(name.substring(0, name.length() - ".json".length()));
            }
        }
        assertThat(names).hasSize(121);
        return names;
    }

    private EntityNames names(ZipFile collection, String name) throws IOException {
        return collection.getEntry(name + "_IDToEntity.json") == null
                ? EntityNames.NONE
                : EntityNames.read(unpacked(collection, name + "_IDToEntity.json"));
    }

    private Path unpacked(ZipFile collection, String entry) throws IOException {
        Path file = folder.resolve("unpacked.json");
        Files.write(file, collection.getInputStream(collection.getEntry(entry)).readAllBytes());
        return file;
    }

    private static Path reference(String name) {
        Path file = BENCH.resolve(name);
        assumeTrue(Files.exists(file), () -> "no reference data at " + file);
        return file;
    }

    private static Path bench() {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve("build/format"))) {
            root = root.getParent();
        }
        return root.resolveSibling("shared").resolve("bench");
    }
}
