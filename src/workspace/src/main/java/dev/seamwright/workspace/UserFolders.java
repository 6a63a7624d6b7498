package dev.seamwright.workspace;

import java.nio.file.Path;
import java.util.Map;

/// Where the program keeps what belongs to the user rather than to one project.
///
/// @param data the folder that holds everything else
public record UserFolders(Path data) {

    /// Names the data folder in the environment; everything else gives way to it.
    public static final String OVERRIDE = "SEAMWRIGHT_HOME";

    private static final String OWN = "seamwright";

    /// The folders of the user who runs this program, by the custom of the operating system.
    ///
    /// @param environment the process's variables
    /// @param system the operating system as Java calls it
    /// @param home the user's home folder
    public static UserFolders of(Map<String, String> environment, String system, Path home) {
        String override = environment.getOrDefault(OVERRIDE, "");
        if (!override.isBlank()) {
            return new UserFolders(Path.of(override));
        }
        if (system.startsWith("Windows")) {
            String appData = environment.getOrDefault("APPDATA", "");
            Path base = appData.isBlank() ? home.resolve("AppData/Roaming") : Path.of(appData);
            return new UserFolders(base.resolve(OWN));
        }
        if (system.startsWith("Mac")) {
            return new UserFolders(home.resolve("Library/Application Support").resolve(OWN));
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        // By its specification a relative path there is to be ignored.
        Path base = xdg.startsWith("/") ? Path.of(xdg) : home.resolve(".local/share");
        return new UserFolders(base.resolve(OWN));
    }

    /// Projects of folders that were opened without naming a project file.
    public Path projects() {
        return data.resolve("projects");
    }

    /// Importers that somebody else wrote.
    public Path plugins() {
        return data.resolve("plugins");
    }

    /// The list of recent projects.
    public Path recent() {
        return data.resolve("recent.tsv");
    }
}
