package dev.seamwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

class RecentProjectsTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir private Path folder;

    private RecentProjects recent() {
        return new RecentProjects(folder.resolve("deep/recent.tsv"));
    }

    private Path project(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "");
    }

    private List<String> names() {
        return recent().all().stream().map(RecentProjects.Recent::name).toList();
    }

    @Test
    void the_latest_comes_first_and_each_comes_once() throws IOException {
        Path shop = project("shop.seam");
        recent().remember(shop, "shop", NOON);
        recent().remember(project("bank.seam"), "bank", NOON);
        recent().remember(shop, "shop again", NOON);
        assertThat(names()).containsExactly("shop again", "bank");
    }

    @Test
    void names_may_hold_anything() throws IOException {
        String odd = "100%25 tab\tline\nend\r%0A";
        recent().remember(project("odd.seam"), odd, NOON);
        assertThat(names()).containsExactly(odd);
    }

    @Test
    void a_project_that_is_gone_is_not_shown() throws IOException {
        Path shop = project("shop.seam");
        recent().remember(shop, "shop", NOON);
        Files.delete(shop);
        assertThat(names()).isEmpty();
    }

    @Test
    void only_the_last_ones_are_remembered() throws IOException {
        for (int i = 0; i < RecentProjects.LIMIT + 5; i++) {
            recent().remember(project("p" + i + ".seam"), "p" + i, NOON);
        }
        assertThat(names()).hasSize(RecentProjects.LIMIT).startsWith("p24").endsWith("p5");
    }

    @Test
    void damage_costs_only_the_lines_that_it_hit() throws IOException {
        recent().remember(project("shop.seam"), "shop", NOON);
        Path list = folder.resolve("deep/recent.tsv");
        Files.writeString(list, "\0\0\nnonsense\tx\ty\n" + Files.readString(list) + "half a li");
        assertThat(names()).containsExactly("shop");
    }

    @Test
    void a_list_of_noise_is_an_empty_one_and_can_be_written_again() throws IOException {
        recent().remember(project("shop.seam"), "shop", NOON);
        Files.write(folder.resolve("deep/recent.tsv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 9});
        assertThat(names()).isEmpty();
        recent().remember(project("shop.seam"), "shop", NOON);
        assertThat(names()).containsExactly("shop");
    }
}
