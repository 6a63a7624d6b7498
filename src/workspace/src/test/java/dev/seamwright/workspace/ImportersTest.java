package dev.seamwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.importing.Importer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

class ImportersTest {

    private static final String SERVICE = "META-INF/services/" + Importer.class.getName();

    @TempDir private Path folder;

    @Test
    void a_jar_that_names_a_missing_class_is_broken() throws IOException {
        Path jar = jar("missing.jar", Map.of(SERVICE, bytes("nobody.Knows")));

        assertThat(Importers.installed(folder).broken()).containsExactly(jar);
    }

    @Test
    void a_jar_for_a_java_of_the_future_is_broken() throws IOException {
        byte[] future = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0x7F, 0x7F};
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put(SERVICE, bytes("future.Language"));
        entries.put("future/Language.class", future);
        Path jar = jar("future.jar", entries);

        assertThat(Importers.installed(folder).broken()).containsExactly(jar);
    }

    @Test
    void a_jar_without_importers_is_no_trouble() throws IOException {
        Path jar = jar("library.jar", Map.of("readme.txt", bytes("hello")));

        assertThat(jar).exists();
        assertThat(Importers.installed(folder).broken()).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path jar(String name, Map<String, byte[]> entries) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                packed.putNextEntry(new ZipEntry(entry.getKey()));
                packed.write(entry.getValue());
                packed.closeEntry();
            }
        }
        return jar;
    }
}
