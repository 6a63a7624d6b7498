package dev.seamwright.checks;

import java.util.List;

/// One module as the rules see it.
///
/// @param name its package below the root, such as `engine`
/// @param rooms names of the rooms whose types it may use, besides its own
/// @param libraries package patterns of the libraries that it may use, besides the plain JDK
record Room(String name, List<String> rooms, List<String> libraries) {

    /// Every room but the plugins, lowest first. A package outside of them fails a rule.
    static final List<Room> ALL =
            List.of(
                    new Room("model", List.of(), List.of()),
                    new Room("wording", List.of(), List.of()),
                    new Room("engine", List.of("model"), List.of("org.jgrapht..", "nl.cwts..")),
                    new Room(
                            "store",
                            List.of("model"),
                            List.of("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..")),
                    new Room("workspace", List.of("model", "engine", "store"), List.of("java.net")),
                    new Room(
                            "export",
                            List.of("model", "engine", "wording"),
                            List.of("tools.jackson.core..", "de.siegmar.fastcsv..")),
                    new Room(
                            "cli",
                            List.of("model", "engine", "store", "wording", "workspace", "export"),
                            List.of("picocli..")),
                    new Room(
                            "desktop",
                            List.of("model", "engine", "store", "wording", "workspace", "export"),
                            List.of(
                                    "javafx..",
                                    "atlantafx..",
                                    "org.controlsfx..",
                                    "impl.org.controlsfx..",
                                    "org.kordamp.ikonli..",
                                    "java.awt..",
                                    "java.util.prefs..")));

    /// What every room may use: the JDK without windows, databases and the network.
    static final List<String> FOR_ALL =
            List.of(
                    "java.io..",
                    "java.lang..",
                    "java.math..",
                    "java.nio..",
                    "java.security..",
                    "java.text..",
                    "java.time..",
                    "java.util",
                    "java.util.concurrent..",
                    "java.util.function..",
                    "java.util.random..",
                    "java.util.regex..",
                    "java.util.stream..",
                    "java.util.zip..",
                    "org.jspecify.annotations..");
}
