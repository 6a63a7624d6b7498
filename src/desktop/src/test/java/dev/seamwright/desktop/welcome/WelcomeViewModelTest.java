package dev.seamwright.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.desktop.fixture.AtOnce;
import dev.seamwright.workspace.RecentProjects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class WelcomeViewModelTest {

    @TempDir private Path folder;

    private final List<Path> opened = new ArrayList<>();

    @Test
    void the_latest_project_stands_first() throws IOException {
        RecentProjects recent = new RecentProjects(folder.resolve("recent.tsv"));
        Path old = Files.createFile(folder.resolve("old.seam"));
        Path young = Files.createFile(folder.resolve("young.seam"));
        recent.remember(old, "Old", Instant.parse("2026-01-01T00:00:00Z"));
        recent.remember(young, "Young", Instant.parse("2026-01-02T00:00:00Z"));
        WelcomeViewModel welcome = welcome(recent);

        welcome.refresh();

        assertThat(welcome.recent())
                .extracting(RecentProjects.Recent::name)
                .containsExactly("Young", "Old");
    }

    @Test
    void the_first_of_what_is_dropped_is_opened() {
        WelcomeViewModel welcome = welcome(new RecentProjects(folder.resolve("none")));

        assertThat(welcome.openDropped(List.of(folder, folder.resolve("x")))).isTrue();
        assertThat(welcome.openDropped(List.of())).isFalse();

        assertThat(opened).containsExactly(folder);
    }

    private WelcomeViewModel welcome(RecentProjects recent) {
        return new WelcomeViewModel(recent, new AtOnce(), Optional.empty(), opened::add);
    }
}
