package dev.seamwright.plugin.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.importing.HistoryException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Alters any byte of any file that Git keeps.
@Timeout(60)
class AlteredBytesTest {

    private static final int TRIES = 600;

    @TempDir private Path folder;

    @Test
    void a_damaged_repository_is_read_or_refused_and_never_more() throws IOException {
        try (Story story = new Story(folder)) {
            for (int i = 0; i < 6; i++) {
                story.write("a/b/" + i % 3, "line\n".repeat(i + 1)).write("c", "c" + i);
                story.commit("Change #" + i);
            }
            story.remove("c").write("d", "c5").commit("Move");
            List<Path> files;
            try (var all = Files.walk(story.git(""))) {
                files = all.filter(Files::isRegularFile).sorted().toList();
            }
            Random random = new Random(20_240_101);
            int refused = 0;
            for (int i = 0; i < TRIES; i++) {
                Path file = files.get(random.nextInt(files.size()));
                byte[] before = Files.readAllBytes(file);
                file.toFile().setWritable(true);
                Files.write(file, altered(before, random));
                refused += isRefused(story) ? 1 : 0;
                Files.write(file, before);
            }
            assertThat(refused).isBetween(TRIES / 4, TRIES);
            assertThat(story.history().commits()).hasSize(7);
        }
    }

    private static boolean isRefused(Story story) {
        try {
            assertThat(story.history().commits()).hasSizeLessThanOrEqualTo(7);
            return false;
        } catch (HistoryException damaged) {
            assertThat(damaged).message().isNotBlank();
            return true;
        }
    }

    private static byte[] altered(byte[] bytes, Random random) {
        if (random.nextInt(8) == 0) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        byte[] altered = bytes.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            altered[random.nextInt(altered.length)] = (byte) random.nextInt(256);
        }
        return altered;
    }
}
