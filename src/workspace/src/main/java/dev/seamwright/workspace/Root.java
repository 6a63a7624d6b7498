package dev.seamwright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/// One folder (or single file) to import, and how its paths are shown.
///
/// @param path without links
/// @param name of the folder, made unique among the roots
/// @param prefix empty where there is one root, else the name and `/`
record Root(Path path, String name, String prefix) {

    /// The roots of a request. One that lies inside another is left out: its files are there
    /// already.
    static List<Root> of(List<Path> given) {
        List<Path> real = given.stream().map(Root::real).distinct().sorted().toList();
        List<Path> outer = new ArrayList<>();
        for (Path path : real) {
            if (outer.stream().noneMatch(path::startsWith)) {
                outer.add(path);
            }
        }
        Set<String> taken = new HashSet<>();
        List<Root> roots = new ArrayList<>();
        for (Path path : outer) {
            String name = unique(nameOf(path), taken);
            roots.add(new Root(path, name, outer.size() == 1 ? "" : name + "/"));
        }
        return roots;
    }

    /// The path with every link resolved.
    ///
    /// @throws WorkspaceException if there is nothing or nobody may look
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (NoSuchFileException absent) {
            throw new WorkspaceException.NoSuchPath(path, absent);
        } catch (IOException refused) {
            throw new WorkspaceException.Inaccessible(path, refused);
        }
    }

    /// A name that is not taken yet, which is then taken.
    static String unique(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = name + "-" + number;
        }
        return candidate;
    }

    /// How a path inside this root is shown, empty for one outside.
    Optional<String> shown(Path inside) {
        if (!inside.startsWith(path)) {
            return Optional.empty();
        }
        if (inside.equals(path)) {
            return Optional.of(Files.isDirectory(path) ? prefix : prefix + inside.getFileName());
        }
        StringJoiner names = new StringJoiner("/", prefix, "");
        path.relativize(inside).forEach(name -> names.add(name.toString()));
        return Optional.of(names.toString());
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "root" : name.toString();
    }
}
