package dev.seamwright.plugin.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.importing.FileReading;
import dev.seamwright.model.importing.SourceText;
import dev.seamwright.plugin.python.syntax.PythonFile;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The same source gives the same facts, in the same order.
final class DeterminismTest {

    private static final Tree TREE = Tree.of(Path.of("src/test/resources/cases"));

    private static final Tree.Imported ONCE = TREE.imported();

    @Property(tries = 12)
    void neither_the_order_of_files_nor_threads_change_the_facts(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int threads)
            throws ExecutionException, InterruptedException {
        List<SourceText> shuffled = new ArrayList<>(TREE.sources());
        Collections.shuffle(shuffled, new Random(seed));
        PythonImporter importer = new PythonImporter();
        List<FileReading<PythonFile>> readings = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<FileReading<PythonFile>>> futures = new ArrayList<>();
            for (SourceText source : shuffled) {
                futures.add(pool.submit(() -> importer.read(source)));
            }
            for (Future<FileReading<PythonFile>> future : futures) {
                readings.add(future.get());
            }
        }

        Tree.Imported again = Tree.link(importer, readings);

        assertThat(ONCE.facts().references()).hasSizeGreaterThan(100);
        assertThat(again).isEqualTo(ONCE);
    }
}
