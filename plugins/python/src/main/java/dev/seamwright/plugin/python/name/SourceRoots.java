package dev.seamwright.plugin.python.name;

import dev.seamwright.plugin.python.syntax.PythonFile;
import dev.seamwright.plugin.python.syntax.Statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Finds the folders from which absolute imports start.
///
/// The import root and `src` always are; so is a folder with a `setup.py` or `manage.py`, though a
/// package only if most of its files import each other by their bare names. Any other folder is one
/// if files import its modules by their bare name, it is no package itself, and nobody imports it
/// as a namespace.
final class SourceRoots {

    private final Set<String> folders = new HashSet<>();
    private final Set<String> modules = new HashSet<>();
    private final Map<String, List<String>> packageParents = new HashMap<>();
    private final Set<String> roots = new TreeSet<>(Comparator.naturalOrder());
    private final Set<String> namespaces = new HashSet<>();

    private SourceRoots(List<PythonFile> files) {
        for (PythonFile file : files) {
            String path = file.path();
            modules.add(path);
            String at = parent(path);
            while (!at.isEmpty() && folders.add(at)) {
                at = parent(at);
            }
        }
        for (String folder : new TreeSet<>(folders)) {
            if (isPackage(folder)) {
                packageParents
                        .computeIfAbsent(last(folder), name -> new ArrayList<>())
                        .add(parent(folder));
            }
        }
        files.forEach(file -> declare(file.path(), files));
        roots.add("");
        files.forEach(this::markNamespaces);
        files.forEach(this::demand);
    }

    /// Folders without a slash at the end, the import root (empty) first.
    static List<String> find(List<PythonFile> files) {
        return List.copyOf(new SourceRoots(files).roots);
    }

    /// The folder around a path, empty at the top.
    static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /// A path below a folder, which may be empty.
    static String below(String folder, String rest) {
        return folder.isEmpty() ? rest : rest.isEmpty() ? folder : folder + "/" + rest;
    }

    /// Whether `folder` is around `path`; the empty one is around everything.
    static boolean contains(String folder, String path) {
        return folder.isEmpty()
                || (path.startsWith(folder)
                        && path.length() > folder.length()
                        && path.charAt(folder.length()) == '/');
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private boolean isPackage(String folder) {
        return modules.contains(below(folder, "__init__.py"));
    }

    private void declare(String path, List<PythonFile> files) {
        String name = last(path);
        String folder = parent(path);
        boolean start = name.equals("manage.py");
        boolean script =
                isPackage(folder)
                        ? start && !folder.isEmpty() && isStartedWithin(folder, files)
                        : start || name.equals("setup.py");
        if (script) {
            roots.add(folder);
        }
        if (script || folder.isEmpty()) {
            String source = below(folder, "src");
            if (folders.contains(source) && !isPackage(source)) {
                roots.add(source);
            }
        }
    }

    /// Whether the files of a package import each other by their bare names rather than through it.
    private boolean isStartedWithin(String folder, List<PythonFile> files) {
        String through = "." + last(folder) + ".";
        int[] balance = new int[1];
        for (PythonFile file : files) {
            if (contains(folder, file.path())) {
                forEachImport(
                        file,
                        dotted -> {
                            String top = top(dotted);
                            int at = ("." + dotted).indexOf(through);
                            int below = at + through.length() - 1;
                            if (at >= 0 && has(folder, top(dotted.substring(below)))) {
                                balance[0]--;
                            } else if (!StandardLibrary.contains(top) && has(folder, top)) {
                                balance[0]++;
                            }
                        });
            }
        }
        return balance[0] > 0;
    }

    private static String top(String dotted) {
        int dot = dotted.indexOf('.');
        return dot < 0 ? dotted : dotted.substring(0, dot);
    }

    private void markNamespaces(PythonFile file) {
        forEachImport(
                file,
                dotted -> {
                    List<String> names = List.of(dotted.split("\\.", -1));
                    for (String root : roots) {
                        String at = root;
                        for (int i = 0; i + 1 < names.size(); i++) {
                            at = below(at, names.get(i));
                            if (folders.contains(at)
                                    && !isPackage(at)
                                    && has(at, names.get(i + 1))) {
                                namespaces.add(at);
                            }
                        }
                    }
                });
    }

    /// Whether a folder holds a module or folder of this name.
    private boolean has(String folder, String name) {
        String at = below(folder, name);
        return folders.contains(at) || modules.contains(at + ".py");
    }

    private void demand(PythonFile file) {
        forEachImport(
                file,
                dotted -> {
                    String top = top(dotted);
                    if (!StandardLibrary.contains(top) && !provided(top)) {
                        supply(top, file.path());
                    }
                });
    }

    private boolean provided(String top) {
        for (String root : roots) {
            if (has(root, top)) {
                return true;
            }
        }
        return false;
    }

    private void supply(String top, String importer) {
        for (String at = parent(importer); !at.isEmpty(); at = parent(at)) {
            boolean offers = isPackage(below(at, top)) || modules.contains(below(at, top) + ".py");
            if (offers && mayBeRoot(at)) {
                roots.add(at);
                return;
            }
        }
        for (String folder : packageParents.getOrDefault(top, List.of())) {
            if (mayBeRoot(folder)) {
                roots.add(folder);
            }
        }
    }

    private boolean mayBeRoot(String folder) {
        return !isPackage(folder) && !namespaces.contains(folder);
    }

    private static void forEachImport(PythonFile file, java.util.function.Consumer<String> use) {
        for (Statement statement : file.body()) {
            if (statement instanceof Statement.Import plain) {
                plain.names().forEach(alias -> use.accept(alias.name()));
            } else if (statement instanceof Statement.ImportFrom from && from.level() == 0) {
                from.names().forEach(alias -> use.accept(from.module() + "." + alias.name()));
            }
        }
    }
}
