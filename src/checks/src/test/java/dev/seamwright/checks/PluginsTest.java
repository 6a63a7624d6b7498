package dev.seamwright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.importing.HistoryReader;
import dev.seamwright.model.importing.Importer;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// An importer that is built and not registered would be missed by nobody but the user.
class PluginsTest {

    /// What a plugin may offer.
    private static final List<Class<?>> SERVICES = List.of(Importer.class, HistoryReader.class);

    @Test
    void every_module_below_plugins_registers_a_service() throws IOException {
        Set<String> registered = new TreeSet<>();
        for (Class<?> service : SERVICES) {
            for (Object offered : ServiceLoader.load(service)) {
                registered.add(offered.getClass().getPackageName());
            }
        }

        assertThat(registered).hasSameSizeAs(modules());
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> below = Files.list(SourceTree.ours().root().resolve("plugins"))) {
            return below.filter(each -> Files.exists(each.resolve("pom.xml"))).toList();
        }
    }
}
