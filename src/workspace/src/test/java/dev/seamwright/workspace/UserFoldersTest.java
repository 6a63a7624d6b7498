package dev.seamwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class UserFoldersTest {

    private static Path data(String system, Map<String, String> environment) {
        return UserFolders.of(environment, system, Path.of("/home/ann")).data();
    }

    @Test
    void each_system_has_its_custom() {
        assertThat(data("Linux", Map.of())).hasToString("/home/ann/.local/share/seamwright");
        assertThat(data("Linux", Map.of("XDG_DATA_HOME", "/data"))).hasToString("/data/seamwright");
        assertThat(data("Mac OS X", Map.of()))
                .hasToString("/home/ann/Library/Application Support/seamwright");
        assertThat(data("Windows 11", Map.of("APPDATA", "/roaming")))
                .hasToString("/roaming/seamwright");
    }

    @Test
    void a_relative_data_home_is_ignored_as_its_specification_asks() {
        assertThat(data("Linux", Map.of("XDG_DATA_HOME", "data")))
                .hasToString("/home/ann/.local/share/seamwright");
    }

    @Test
    void the_override_comes_before_everything() {
        assertThat(data("Linux", Map.of("SEAMWRIGHT_HOME", "/else", "XDG_DATA_HOME", "/data")))
                .hasToString("/else");
    }
}
