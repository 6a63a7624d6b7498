package dev.seamwright.plugin.python.name;

import dev.seamwright.plugin.python.name.Definition.OfFolder;
import dev.seamwright.plugin.python.name.Definition.OfModule;
import dev.seamwright.plugin.python.syntax.PythonFile;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All modules of the tree, found by the names under which code imports them.
public final class ModuleIndex {

    private final List<Module> modules = new ArrayList<>();
    private final Map<String, Module> byKey = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Map<String, List<String>> rootsByFolder = new HashMap<>();

    /// @param files in the order of their paths
    public ModuleIndex(List<PythonFile> files) {
        for (PythonFile file : files) {
            Module module = new Module(file);
            modules.add(module);
            if (file.isPackage()) {
                byKey.put(module.key(), module);
            } else {
                byKey.putIfAbsent(module.key(), module);
            }
            String folder = SourceRoots.parent(file.path());
            while (!folder.isEmpty() && folders.add(folder)) {
                folder = SourceRoots.parent(folder);
            }
        }
        List<String> roots = SourceRoots.find(files);
        folders.forEach(folder -> rootsByFolder.put(folder, order(roots, folder)));
        rootsByFolder.put("", order(roots, ""));
    }

    /// Every module, by path.
    public List<Module> modules() {
        return List.copyOf(modules);
    }

    /// Every folder that holds a module somewhere below it, in no order.
    public Set<String> folders() {
        return folders;
    }

    /// The module, or folder without a file of its own, at a path without ending.
    public @Nullable Definition at(String key) {
        Module module = byKey.get(key);
        if (module != null) {
            return new OfModule(module);
        }
        return folders.contains(key) ? new OfFolder(key) : null;
    }

    /// The module at a path without ending.
    public @Nullable Module moduleAt(String key) {
        return byKey.get(key);
    }

    /// What an absolute dotted name leads to from this module; null where nothing in the tree has
    /// that name. A module of the language is hidden only by roots around the one that imports it.
    public @Nullable Definition absolute(Module from, String dotted) {
        String path = dotted.replace('.', '/');
        boolean shadows = StandardLibrary.contains(top(dotted));
        Definition folder = null;
        for (String root : roots(from)) {
            if (shadows && !isAround(root, from)) {
                continue;
            }
            Definition found = at(SourceRoots.below(root, path));
            if (found instanceof OfModule) {
                return found;
            }
            folder = folder == null ? found : folder;
        }
        return folder;
    }

    /// The key that a relative import starts from, null where it climbs out of the tree.
    public @Nullable String relative(Module from, int level, String module) {
        String at = from.folder();
        for (int up = 1; up < level; up++) {
            if (at.isEmpty()) {
                return null;
            }
            at = SourceRoots.parent(at);
        }
        return SourceRoots.below(at, module.replace('.', '/'));
    }

    /// Whether the first name of an absolute import is a package or module of the tree, so that
    /// what follows ought to be found there.
    public boolean owns(Module from, String dotted) {
        String top = top(dotted);
        boolean shadows = StandardLibrary.contains(top);
        for (String root : roots(from)) {
            if ((!shadows || isAround(root, from))
                    && byKey.containsKey(SourceRoots.below(root, top))) {
                return true;
            }
        }
        return false;
    }

    /// The name under which code in the module's own root imports it.
    public String dottedName(Module module) {
        for (String root : roots(module)) {
            if (root.isEmpty() || SourceRoots.contains(root, module.key())) {
                int cut = root.isEmpty() ? 0 : root.length() + 1;
                return module.key().substring(cut).replace('/', '.');
            }
        }
        return module.key().replace('/', '.');
    }

    private static String top(String dotted) {
        int dot = dotted.indexOf('.');
        return dot < 0 ? dotted : dotted.substring(0, dot);
    }

    private static boolean isAround(String root, Module from) {
        return SourceRoots.contains(root, from.file().path());
    }

    private List<String> roots(Module from) {
        return rootsByFolder.getOrDefault(SourceRoots.parent(from.file().path()), List.of(""));
    }

    /// Roots around the folder first, the nearest of them foremost; then the others.
    private static List<String> order(List<String> roots, String folder) {
        List<String> around = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String root : roots) {
            boolean near = root.equals(folder) || SourceRoots.contains(root, folder);
            (near ? around : others).add(root);
        }
        around.sort(Comparator.comparingInt(String::length).reversed());
        around.addAll(others);
        return List.copyOf(around);
    }
}
