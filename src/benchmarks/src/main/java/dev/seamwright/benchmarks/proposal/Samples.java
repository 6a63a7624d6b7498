package dev.seamwright.benchmarks.proposal;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.store.ProjectFile;
import dev.seamwright.workspace.Importers;
import dev.seamwright.workspace.OpenProject;
import dev.seamwright.workspace.UserFolders;
import dev.seamwright.workspace.Workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Monoliths in the form of folders, imported once and kept as projects.
///
/// @param trees holds a clone of each system, under the name that the list gives it
/// @param cache holds the projects
record Samples(Path trees, Path cache) {

    /// The systems of the list of which a project or a clone is at hand.
    List<Sample> listed() {
        List<Sample> samples = new ArrayList<>();
        for (String line : lines("systems.csv")) {
            String[] cells = line.split(",", -1);
            project(cells[0], trees.resolve(cells[0]))
                    .ifPresent(
                            monolith -> {
                                FolderAreas areas = new FolderAreas(List.of(cells[2].split(" ")));
                                samples.addAll(bothWays(cells[0], monolith, areas));
                            });
        }
        return samples;
    }

    private static List<Sample> bothWays(String name, Monolith monolith, FolderAreas folders) {
        ReferenceGraph open = ReferenceGraph.of(monolith);
        SortedMap<NodeId, String> areas = folders.of(open);
        return List.of(hidden(name, monolith, areas), new Sample(name, false, open, areas));
    }

    private static Sample hidden(String name, Monolith monolith, SortedMap<NodeId, String> areas) {
        Veil veil = new Veil(monolith);
        SortedMap<NodeId, String> moved = new TreeMap<>();
        areas.forEach((thing, area) -> moved.put(veil.hidden(thing), area));
        return new Sample(name, true, ReferenceGraph.of(veil.monolith()), moved);
    }

    /// One of our own samples with the areas that it writes down itself.
    ///
    /// @param asFolders whether its areas are its folders
    List<Sample> own(Path tree, boolean asFolders) {
        String name = tree.getFileName().toString();
        Optional<Monolith> monolith = project(name, tree);
        if (monolith.isEmpty()) {
            return List.of();
        }
        ReferenceGraph open = ReferenceGraph.of(monolith.get());
        List<NodeId> things = new Things(open).all();
        SortedMap<NodeId, String> areas = new TreeMap<>();
        for (String line : lines(tree.resolve("docs/areas.csv"))) {
            String[] cells = line.split(",", -1);
            for (NodeId thing : things) {
                if (thing.toString().equals(cells[0])) {
                    areas.put(thing, cells[1]);
                }
            }
        }
        List<Sample> samples = new ArrayList<>();
        if (asFolders) {
            samples.add(hidden(name, monolith.get(), areas));
        }
        samples.add(new Sample(name, false, open, areas));
        return samples;
    }

    private Optional<Monolith> project(String name, Path tree) {
        Path file = cache.resolve(name + ".seam");
        if (!Files.exists(file) && Files.isDirectory(tree)) {
            Workspace workspace =
                    new Workspace(new UserFolders(cache), Importers.installed(cache), name);
            try (OpenProject made =
                    workspace.importInto(
                            file,
                            ImportRequest.of(tree.toAbsolutePath()),
                            Progress.SILENT,
                            Cancellation.NEVER)) {
                return Optional.of(made.monolith());
            }
        }
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (ProjectFile kept = ProjectFile.open(file)) {
            return kept.monolith();
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Samples.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource);
            }
            return below(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return below(Files.readAllLines(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What stands below the heading.
    private static List<String> below(List<String> lines) {
        return lines.stream().skip(1).filter(line -> !line.isBlank()).toList();
    }
}
