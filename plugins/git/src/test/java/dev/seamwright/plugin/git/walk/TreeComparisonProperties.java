package dev.seamwright.plugin.git.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.plugin.git.store.ObjectStore;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.eclipse.jgit.util.FS;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// JGit's own comparison of trees is the witness.
class TreeComparisonProperties {

    @Provide
    Arbitrary<Map<String, Integer>> files() {
        Arbitrary<String> step = Arbitraries.of("a", "b", "a.b", "a-", "ab", "A", "\u00e9");
        Arbitrary<String> path =
                step.list().ofMinSize(1).ofMaxSize(4).map(steps -> String.join("/", steps));
        return Arbitraries.maps(path, Arbitraries.integers().between(1, 4)).ofMaxSize(12);
    }

    @Property(tries = 50)
    void the_same_files_change_as_jgit_says(
            @ForAll("files") Map<String, Integer> before,
            @ForAll("files") Map<String, Integer> after)
            throws IOException {
        Path folder = Files.createTempDirectory("trees");
        try (ObjectDirectory objects =
                        new ObjectDirectory(
                                new Config(), folder.toFile(), new File[0], FS.DETECTED, null);
                ObjectInserter inserter = objects.newInserter()) {
            ObjectId old = tree(before, inserter);
            ObjectId now = tree(after, inserter);
            try (ObjectStore store = new ObjectStore(folder);
                    TreeWalk walk = new TreeWalk(objects.newReader())) {
                Changes changes = new TreeComparison(store, Cancellation.NEVER).compare(old, now);
                assertThat(changes.list().stream().map(TreeComparisonProperties::line))
                        .containsExactlyInAnyOrderElementsOf(witness(walk, old, now));
            }
        } finally {
            delete(folder);
        }
    }

    private static String line(Change change) {
        return switch (change) {
            case Change.Added added -> "A " + added.path();
            case Change.Deleted deleted -> "D " + deleted.path();
            case Change.Modified modified -> "M " + modified.path();
        };
    }

    private static List<String> witness(TreeWalk walk, ObjectId old, ObjectId now)
            throws IOException {
        walk.addTree(old);
        walk.addTree(now);
        walk.setRecursive(true);
        walk.setFilter(TreeFilter.ANY_DIFF);
        TreeSet<String> lines = new TreeSet<>();
        while (walk.next()) {
            boolean was = !walk.getFileMode(0).equals(FileMode.MISSING);
            boolean is = !walk.getFileMode(1).equals(FileMode.MISSING);
            lines.add((was && is ? "M " : was ? "D " : "A ") + walk.getPathString());
        }
        return List.copyOf(lines);
    }

    private static ObjectId tree(Map<String, Integer> files, ObjectInserter inserter)
            throws IOException {
        DirCache cache = DirCache.newInCore();
        DirCacheBuilder builder = cache.builder();
        new TreeMap<>(files)
                .forEach(
                        (path, content) -> {
                            if (files.keySet().stream().noneMatch(p -> p.startsWith(path + "/"))) {
                                DirCacheEntry entry = new DirCacheEntry(path);
                                entry.setFileMode(FileMode.REGULAR_FILE);
                                entry.setObjectId(ObjectId.fromString("%040x".formatted(content)));
                                builder.add(entry);
                            }
                        });
        builder.finish();
        ObjectId tree = cache.writeTree(inserter);
        inserter.flush();
        return tree;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(each);
            }
        }
    }
}
