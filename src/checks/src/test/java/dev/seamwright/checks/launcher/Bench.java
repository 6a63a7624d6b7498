package dev.seamwright.checks.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A tree with the launcher, one source file, and tools that pretend.
///
/// @param root the tree's folder, with a space in its name
/// @param tools the folder of the pretended `mvn` and JDK, outside of the tree
record Bench(Path root, Path tools) {

    /// How one start ended.
    record Ending(int code, String out, String err) {}

    private static final String JAVA =
            """
            #!/bin/sh
            for each in "$@"; do
                case $each in dev.seamwright.*) main=$each ;; esac
            done
            case " $* " in *ArchiveClassesAtExit*) exit 0 ;; esac
            echo "started $main with ${*##*Main}"
            """;

    private static final String MAVEN =
            """
            #!/bin/sh
            echo built >>"$TOOLS/calls"
            echo "[INFO] Building Seamwright: model 0.1.0-SNAPSHOT                [1/2]"
            sleep "${BUILD_TAKES:-0}"
            if [ -n "${BUILD_FAILS:-}" ]; then
                echo "[ERROR] A.java: it does not compile -> [Help 1]"
                echo "[ERROR] To see the full stack trace, ask for it"
                exit 1
            fi
            mkdir -p "$TREE/installer/target/app/lib"
            echo jar >"$TREE/installer/target/app/lib/a.jar"
            """;

    static Bench in(Path folder, Path launcher) throws IOException {
        var bench = new Bench(folder.resolve("a tree"), folder.resolve("tools"));
        for (String file :
                List.of(
                        "pom.xml",
                        "LICENSE",
                        "NOTICE",
                        "installer/pom.xml",
                        "src/a/pom.xml",
                        "src/a/src/main/A.java",
                        "plugins/b/pom.xml",
                        "plugins/b/src/main/B.java")) {
            bench.write(bench.root.resolve(file), "");
        }
        Files.copy(
                launcher,
                bench.root.resolve("seamwright"),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
        bench.jdk(25);
        bench.executable("bin/mvn", MAVEN);
        return bench;
    }

    /// Makes the pretended JDK one of that version.
    void jdk(int version) throws IOException {
        executable("jdk/bin/java", JAVA);
        executable("jdk/bin/javac", JAVA);
        write(tools.resolve("jdk/release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
    }

    /// Makes a source newer than anything built so far.
    void touchSource() throws IOException {
        Path stamp = root.resolve("installer/target/app/built");
        var later = Files.getLastModifiedTime(stamp).toInstant().plusSeconds(5);
        Files.setLastModifiedTime(root.resolve("src/a/src/main/A.java"), FileTime.from(later));
    }

    /// How often Maven was called.
    int builds() throws IOException {
        Path calls = tools.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    Ending start(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return end(begin(root.resolve("seamwright"), environment, arguments));
    }

    Process begin(Path launcher, Map<String, String> environment, String... arguments)
            throws IOException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(tools.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(
                        Map.of(
                                "PATH", tools.resolve("bin") + ":/usr/bin:/bin",
                                "TOOLS", tools.toString(),
                                "TREE", root.toString(),
                                "SEAMWRIGHT_JAVA_HOME", tools.resolve("jdk").toString()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Ending end(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ending(process.waitFor(), out, err);
    }

    private void executable(String path, String text) throws IOException {
        write(tools.resolve(path), text);
        Files.setPosixFilePermissions(
                tools.resolve(path), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
