package dev.seamwright.workspace;

import dev.seamwright.model.importing.HistoryReader;
import dev.seamwright.model.importing.Importer;
import dev.seamwright.model.importing.SchemaReader;

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
/// @param histories readers of version control systems, by name
/// @param databases readers of live databases
/// @param broken jars of the user's plugin folder from which nothing could be loaded
public record Importers(
        List<Importer<?>> all,
        List<HistoryReader> histories,
        List<SchemaReader> databases,
        List<Path> broken) {

    public Importers {
        all = List.copyOf(all);
        histories = List.copyOf(histories);
        databases = List.copyOf(databases);
        broken = List.copyOf(broken);
    }

    /// Importers of source alone.
    public static Importers of(List<Importer<?>> importers) {
        return new Importers(importers, List.of(), List.of(), List.of());
    }

    /// Those on the class path, and those in jars of a folder, which need not exist.
    public static Importers installed(Path pluginFolder) {
        ClassLoader own = Importers.class.getClassLoader();
        List<Importer<?>> all = new ArrayList<>(importers(own, true));
        List<HistoryReader> histories = new ArrayList<>(histories(own, true));
        List<SchemaReader> databases = new ArrayList<>(load(SchemaReader.class, own, true));
        List<Path> broken = new ArrayList<>();
        List<ClassLoader> loaders = new ArrayList<>();
        for (Path jar : jarsIn(pluginFolder)) {
            try {
                ClassLoader loader = new PluginLoader(url(jar));
                loaders.add(loader);
                all.addAll(importers(loader, false));
                histories.addAll(histories(loader, false));
                databases.addAll(load(SchemaReader.class, loader, false));
            } catch (ServiceConfigurationError | LinkageError notAnImporter) {
                broken.add(jar);
            }
        }
        databases.replaceAll(reader -> reader.withDriversOf(loaders));
        return new Importers(all, histories, databases, broken);
    }

    private static List<Importer<?>> importers(ClassLoader loader, boolean inherited) {
        List<Importer<?>> found = new ArrayList<>();
        load(Importer.class, loader, inherited).forEach(found::add);
        found.sort(Comparator.comparing(Importer::language));
        return found;
    }

    private static List<HistoryReader> histories(ClassLoader loader, boolean inherited) {
        List<HistoryReader> found = load(HistoryReader.class, loader, inherited);
        found.sort(Comparator.comparing(HistoryReader::system));
        return found;
    }

    private static <T> List<T> load(Class<T> service, ClassLoader loader, boolean inherited) {
        List<T> found = new ArrayList<>();
        for (T one : ServiceLoader.load(service, loader)) {
            if (inherited || loader.equals(one.getClass().getClassLoader())) {
                found.add(one);
            }
        }
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
