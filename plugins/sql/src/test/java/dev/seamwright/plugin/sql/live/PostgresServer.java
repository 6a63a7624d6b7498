package dev.seamwright.plugin.sql.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A server of its own, in a folder of its own, that ends with the test.
final class PostgresServer {

    static final String USER = "librarian";
    static final String PASSWORD = "s3cret&word";

    private static final String READY = "ready to accept connections";

    private final Path programs;
    private final Path folder;
    private final int port;
    private final Process process;

    private PostgresServer(Path programs, Path folder, int port, Process process) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /// Starts one, or gives nothing where the machine has none.
    static Optional<PostgresServer> start() throws IOException, InterruptedException {
        Optional<Path> programs = programs();
        if (programs.isEmpty() || (isRoot() && !Files.exists(Path.of("/usr/bin/setpriv")))) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("seamwright-postgres");
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        if (isRoot()) {
            run(List.of("chown", "-R", "postgres", folder.toString()));
        }
        Path data = folder.resolve("data");
        run(
                asUser(
                        programs.get().resolve("initdb"),
                        "-D",
                        data.toString(),
                        "-U",
                        USER,
                        "-A",
                        "scram-sha-256",
                        "-E",
                        "UTF8",
                        "--no-sync",
                        "--pwfile=" + password));
        int port = freePort();
        Process process =
                new ProcessBuilder(
                                asUser(
                                        programs.get().resolve("postgres"),
                                        "-D",
                                        data.toString(),
                                        "-p",
                                        String.valueOf(port),
                                        "-c",
                                        "listen_addresses=127.0.0.1",
                                        "-c",
                                        "unix_socket_directories=",
                                        "-c",
                                        "fsync=off"))
                        .redirectErrorStream(true)
                        .start();
        PostgresServer server = new PostgresServer(programs.get(), folder, port, process);
        server.awaitReady();
        return Optional.of(server);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /// What the dump tool prints of a database without its rows.
    String dump(String database) throws IOException, InterruptedException {
        String uri = "postgresql://" + USER + "@127.0.0.1:" + port + "/" + database;
        ProcessBuilder dump =
                new ProcessBuilder(
                        programs.resolve("pg_dump").toString(), "--schema-only", "-d", uri);
        dump.environment().put("PGPASSWORD", PASSWORD);
        return output(dump);
    }

    void stop() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// The server says when it is; one that fails closes its output. What it says later is little,
    /// and waits unread.
    private void awaitReady() throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains(READY)) {
                return;
            }
        }
        throw new IOException("the server does not start:\n" + said);
    }

    private static Optional<Path> programs() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> found = Files.list(versions)) {
            return found.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    /// The server refuses to run as root.
    private static List<String> asUser(Path program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(
                    List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        output(new ProcessBuilder(command));
    }

    private static String output(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true).start();
        try (InputStream output = process.getInputStream()) {
            String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(command.command() + " fails:\n" + said);
            }
            return said;
        }
    }
}
