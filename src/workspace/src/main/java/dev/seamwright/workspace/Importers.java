package dev.seamwright.workspace;

import dev.seamwright.model.importing.Importer;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/// The importers at hand.
///
/// @param all by language; the ones that come with the program before those of the user
/// @param broken jars of the user's plugin folder from which nothing could be loaded
public record Importers(List<Importer<?>> all, List<Path> broken) {

    public Importers {
        all = List.copyOf(all);
        broken = List.copyOf(broken);
    }

    /// Those on the class path, and those in jars of a folder, which need not exist.
    public static Importers installed(Path pluginFolder) {
        List<Importer<?>> all = new ArrayList<>(load(Importers.class.getClassLoader(), true));
        List<Path> broken = new ArrayList<>();
        for (Path jar : jarsIn(pluginFolder)) {
            try {
                all.addAll(load(new PluginLoader(url(jar)), false));
            } catch (ServiceConfigurationError | LinkageError notAnImporter) {
                broken.add(jar);
            }
        }
        return new Importers(all, broken);
    }

    private static List<Importer<?>> load(ClassLoader loader, boolean inherited) {
        List<Importer<?>> found = new ArrayList<>();
        for (Importer<?> importer : ServiceLoader.load(Importer.class, loader)) {
            if (inherited || loader.equals(importer.getClass().getClassLoader())) {
                found.add(importer);
            }
        }
        found.sort(Comparator.comparing(Importer::language));
        return found;
    }

    private static List<Path> jarsIn(Path folder) {
        List<Path> jars = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
                files.forEach(jars::add);
            } catch (IOException refused) {
                throw new WorkspaceException.Inaccessible(folder, refused);
            }
        }
        jars.sort(Comparator.naturalOrder());
        return jars;
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException everyFileHasOne) {
            throw new IllegalStateException(everyFileHasOne);
        }
    }

    /// Stays open as long as its importers live, which is as long as the program runs.
    private static final class PluginLoader extends URLClassLoader {
        PluginLoader(URL jar) {
            super(new URL[] {jar}, Importers.class.getClassLoader());
        }
    }
}
