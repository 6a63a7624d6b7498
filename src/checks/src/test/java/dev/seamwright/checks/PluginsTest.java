package dev.seamwright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.importing.Importer;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/// An importer that is built and not registered would be missed by nobody but the user.
class PluginsTest {

    @Test
    void every_module_below_plugins_registers_an_importer() throws IOException {
        List<String> registered = new ArrayList<>();
        for (Importer<?> importer : ServiceLoader.load(Importer.class)) {
            registered.add(importer.getClass().getPackageName());
        }

        assertThat(registered).hasSameSizeAs(modules()).doesNotHaveDuplicates();
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> below = Files.list(SourceTree.ours().root().resolve("plugins"))) {
            return below.filter(each -> Files.exists(each.resolve("pom.xml"))).toList();
        }
    }
}
