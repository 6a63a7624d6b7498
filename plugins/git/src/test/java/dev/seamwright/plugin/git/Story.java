package dev.seamwright.plugin.git;

import dev.seamwright.model.importing.HistoryReader.Span;
import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.History;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;

import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.util.FS;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A repository that is told commit by commit, without a work tree. The clock goes one hour with
/// each commit, and ann writes them all unless somebody else is named.
public final class Story implements AutoCloseable {

    private static final long FIRST = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
    private static final int HOUR = 3600;
    private static final String FILE = "100644";

    private final Path root;
    private final ObjectDirectory objects;
    private final ObjectInserter inserter;
    private final Map<String, TreeMap<String, Blob>> trees = new HashMap<>();
    private TreeMap<String, Blob> files = new TreeMap<>();
    private List<String> parents = List.of();
    private String author = "Ann <ann@example.org>";
    private long clock = FIRST;

    /// The key of a file is its path, each byte a character.
    private record Blob(String mode, ObjectId id) {}

    Story(Path root) throws IOException {
        this(root, root.resolve(".git"));
    }

    Story(Path root, Path gitFolder) throws IOException {
        this.root = root.toRealPath();
        Path folder = Files.createDirectories(gitFolder.resolve("objects"));
        Files.createDirectories(gitFolder.resolve("refs/heads"));
        Files.writeString(gitFolder.resolve("HEAD"), "ref: refs/heads/main\n");
        objects =
                new ObjectDirectory(new Config(), folder.toFile(), new File[0], FS.DETECTED, null);
        inserter = objects.newInserter();
    }

    Path root() {
        return root;
    }

    Path git(String name) {
        return root.resolve(".git").resolve(name);
    }

    /// Where an object lies.
    Path object(String id) {
        return git("objects/" + id.substring(0, 2) + "/" + id.substring(2));
    }

    Story write(String path, String content) throws IOException {
        return write(path.getBytes(StandardCharsets.UTF_8), content);
    }

    Story write(byte[] path, String content) throws IOException {
        ObjectId id = ObjectId.fromString(blob(content));
        return put(new String(path, StandardCharsets.ISO_8859_1), new Blob(FILE, id));
    }

    /// Name of a content.
    String blob(String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return inserter.insert(Constants.OBJ_BLOB, bytes).name();
    }

    /// A file whose content is not here, told from others by a number alone.
    Story writeAbsent(String path, int content) {
        return put(path, new Blob(FILE, ObjectId.fromString("%040x".formatted(content + 1))));
    }

    /// Another repository, named but not here.
    Story submodule(String path, String commit) {
        return put(path, new Blob("160000", ObjectId.fromString(commit)));
    }

    private Story put(String path, Blob blob) {
        files.put(path, blob);
        return this;
    }

    Story remove(String path) {
        files.remove(path);
        return this;
    }

    Story move(String from, String to) {
        Blob blob = files.remove(from);
        if (blob == null) {
            throw new IllegalArgumentException(from);
        }
        return put(to, blob);
    }

    Story by(String person) {
        author = person;
        return this;
    }

    Story at(Instant moment) {
        clock = moment.getEpochSecond();
        return this;
    }

    /// Goes on from an earlier commit.
    Story from(String commit) {
        files = new TreeMap<>(trees.getOrDefault(commit, new TreeMap<>()));
        parents = List.of(commit);
        return this;
    }

    String commit(String message) throws IOException {
        return commitRaw(message.getBytes(StandardCharsets.UTF_8));
    }

    /// Joins another line of work to the current one.
    String merge(String other, String message) throws IOException {
        trees.getOrDefault(other, new TreeMap<>()).forEach(files::putIfAbsent);
        List<String> both = new ArrayList<>(parents);
        both.add(other);
        parents = both;
        return commit(message);
    }

    String commitRaw(byte[] message) throws IOException {
        StringBuilder head = new StringBuilder("tree " + tree(files).name() + "\n");
        parents.forEach(parent -> head.append("parent ").append(parent).append('\n'));
        String when = " " + clock + " +0100\n";
        head.append("author ").append(author).append(when);
        head.append("committer Bot <bot@example.org>").append(when).append('\n');
        byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + message.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(message, 0, all, start.length, message.length);
        String id = object(Constants.OBJ_COMMIT, all).name();
        Files.writeString(git("refs/heads/main"), id + "\n");
        clock += HOUR;
        trees.put(id, new TreeMap<>(files));
        parents = List.of(id);
        return id;
    }

    ObjectId object(int type, byte[] content) throws IOException {
        ObjectId id = inserter.insert(type, content);
        inserter.flush();
        return id;
    }

    /// A tree of files, each under its path from there.
    private ObjectId tree(Map<String, Blob> entries) throws IOException {
        TreeMap<String, Blob> here = new TreeMap<>();
        TreeMap<String, TreeMap<String, Blob>> below = new TreeMap<>();
        entries.forEach(
                (path, blob) -> {
                    int slash = path.indexOf('/');
                    if (slash < 0) {
                        here.put(path, blob);
                    } else {
                        below.computeIfAbsent(path.substring(0, slash + 1), none -> new TreeMap<>())
                                .put(path.substring(slash + 1), blob);
                    }
                });
        for (Map.Entry<String, TreeMap<String, Blob>> each : below.entrySet()) {
            here.put(each.getKey(), new Blob("40000", tree(each.getValue())));
        }
        TreeBytes bytes = new TreeBytes();
        here.forEach((name, blob) -> bytes.add(blob.mode, name, blob.id));
        return object(Constants.OBJ_TREE, bytes.bytes());
    }

    History history() {
        return history(Span.ALL);
    }

    History history(Span span) {
        return history(root, span);
    }

    History history(Path folder, Span span) {
        return new GitHistoryReader().read(folder, span, Progress.SILENT, Cancellation.NEVER);
    }

    /// What a commit touches, as the reader has it.
    List<String> files(String id) {
        return find(id).files();
    }

    Commit find(String id) {
        return history().commits().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        inserter.close();
        objects.close();
    }
}
