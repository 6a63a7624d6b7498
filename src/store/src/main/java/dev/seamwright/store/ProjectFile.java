package dev.seamwright.store;

import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.monolith.History;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;
import dev.seamwright.store.ProjectFileException.AlreadyExists;
import dev.seamwright.store.ProjectFileException.Damaged;
import dev.seamwright.store.ProjectFileException.Missing;
import dev.seamwright.store.ProjectFileException.NotAProject;
import dev.seamwright.store.ProjectFileException.Unwritable;
import dev.seamwright.store.ProjectFileException.Unwritable.Reason;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// One open project.
///
/// Every change is one transaction that is on the disk when the method returns: a crash at any
/// moment loses at most the change in progress. One opener on the machine may write; others read.
/// Methods may be called from any thread and wait for each other.
///
/// All methods throw a [ProjectFileException] when the file or its disk fails, and an
/// [IllegalStateException] when a project that [#isReadOnly] is to be changed.
public final class ProjectFile implements AutoCloseable {

    private final Path path;
    private final Database database;
    private final Optional<WriterLock> lock;

    /// Drawings as they stand in the file; only the writer may trust them.
    private final Map<String, Drawing> drawings = new HashMap<>();

    private boolean closed;

    private ProjectFile(Path path, Database database, Optional<WriterLock> lock) {
        this.path = path;
        this.database = database;
        this.lock = lock;
    }

    /// Starts a new project.
    ///
    /// @throws AlreadyExists if there is something at this path, whatever it is
    public static ProjectFile create(Path file) {
        if (Files.exists(file)) {
            throw new AlreadyExists(file);
        }
        WriterLock lock =
                WriterLock.tryAcquire(file)
                        .orElseThrow(() -> new Unwritable(file, Reason.IN_USE, null));
        boolean opened = false;
        try {
            createFile(file);
            ProjectFile created = opened(file, Optional.of(lock));
            opened = true;
            return created;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /// Makes the file beside its place and moves it there when it is whole. Only the holder of the
    /// lock may do so, which is why nobody else's draft can be met.
    private static void createFile(Path file) {
        Path draft = file.resolveSibling(file.getFileName() + "-new");
        try {
            // Somebody may have made the project between the first look and the lock.
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new AlreadyExists(file);
            }
            Files.deleteIfExists(draft);
            try (Database database = Database.open(draft, Database.Mode.CREATE, file)) {
                ProjectSchema.create(database);
            }
            Files.move(draft, file);
        } catch (FileAlreadyExistsException e) {
            throw new AlreadyExists(file);
        } catch (IOException e) {
            throw new Unwritable(file, Reason.REFUSED, e);
        }
    }

    /// Opens an existing project: for writing where that is possible, else [#isReadOnly].
    public static ProjectFile open(Path file) {
        if (!Files.exists(file)) {
            throw new Missing(file);
        }
        if (!Files.isRegularFile(file)) {
            throw new NotAProject(file, null);
        }
        Optional<WriterLock> lock = Files.isWritable(file) ? lock(file) : Optional.empty();
        boolean opened = false;
        try {
            ProjectFile project = opened(file, lock);
            opened = true;
            return project;
        } finally {
            if (!opened) {
                lock.ifPresent(WriterLock::close);
            }
        }
    }

    /// Reads what can be read of a damaged project into a new one beside it, `shop-recovered.seam`.
    /// The damaged file is left as it is.
    ///
    /// @return nothing where an earlier recovery is still there
    public static Optional<Recovery> recover(Path damaged) {
        String name = damaged.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        Path made = damaged.resolveSibling(base + "-recovered.seam");
        return Files.exists(made) ? Optional.empty() : Optional.of(Recovery.of(damaged, made));
    }

    private static ProjectFile opened(Path file, Optional<WriterLock> lock) {
        return new ProjectFile(file, sound(file, lock.isPresent()), lock);
    }

    /// Whether somebody else holds the project, or its medium cannot be written.
    public boolean isReadOnly() {
        return lock.isEmpty();
    }

    public Path path() {
        return path;
    }

    /// Of the source that the snapshot came from; nothing before the first import.
    public synchronized Optional<String> fingerprint() {
        return sane(() -> snapshotColumn("fingerprint"));
    }

    /// The facts, read anew with every call; nothing before the first import.
    public synchronized Optional<Monolith> monolith() {
        return sane(
                () ->
                        snapshotColumn("name")
                                .map(name -> new SnapshotReader(database).read(name, extent())));
    }

    private History.Extent extent() {
        return History.Extent.valueOf(snapshotColumn("history_extent").orElseThrow());
    }

    /// What the last import was told, with absolute paths; nothing before the first import.
    public synchronized Optional<ImportRequest> request() {
        return sane(() -> new RequestStore(database).read());
    }

    /// The folders that were imported, absolute; evidence is found below them.
    public List<Path> roots() {
        return request().map(ImportRequest::roots).orElse(List.of());
    }

    /// What importers made of each file the last time, by path.
    public synchronized List<KeptReading> readings() {
        return sane(() -> new ReadingStore(database).all());
    }

    /// Puts other facts in the place of those before, all or nothing.
    public synchronized void replaceMonolith(
            Snapshot snapshot, Progress progress, Cancellation cancellation) {
        change(() -> new SnapshotWriter(database).replace(snapshot, progress, cancellation));
    }

    /// Names of scenarios in order of creation.
    public synchronized List<String> scenarios() {
        return sane(() -> new DrawingStore(database).names());
    }

    /// A scenario with its history.
    ///
    /// @throws IllegalArgumentException if there is no such scenario
    public synchronized Drawing drawing(String scenario) {
        Drawing known = drawings.get(scenario);
        if (known != null) {
            return known;
        }
        Drawing read =
                sane(() -> new DrawingStore(database).read(scenario))
                        .orElseThrow(() -> new IllegalArgumentException("no " + scenario));
        if (!isReadOnly()) {
            drawings.put(scenario, read);
        }
        return read;
    }

    /// Keeps a scenario under the name that it started with.
    ///
    /// @throws IllegalArgumentException if there is one of this name
    public synchronized void add(Drawing drawing) {
        String name = drawing.start().name();
        requireFree(name);
        change(() -> new DrawingStore(database).add(drawing));
        drawings.put(name, drawing);
    }

    /// Gives a scenario another name. Its gestures stay.
    ///
    /// @throws IllegalArgumentException if there is no such scenario, or the new name is taken or
    ///   blank
    public synchronized void rename(String scenario, String name) {
        Drawing renamed = drawing(scenario).named(name);
        requireFree(name);
        change(() -> new DrawingStore(database).rename(scenario, name));
        drawings.remove(scenario);
        drawings.put(name, renamed);
    }

    /// Puts a scenario aside. It is kept with its gestures, for [#restore].
    ///
    /// @throws IllegalArgumentException if there is no such scenario, or no other one: a project
    ///   without any would be given a proposal that nobody asked for
    public synchronized void remove(String scenario) {
        List<String> names = scenarios();
        if (!names.contains(scenario) || names.size() == 1) {
            throw new IllegalArgumentException("not there, or the last: " + scenario);
        }
        change(() -> new DrawingStore(database).remove(scenario));
        drawings.remove(scenario);
    }

    /// Names of removed scenarios in order of creation. A name can stand there more than once.
    public synchronized List<String> removedScenarios() {
        return sane(() -> new DrawingStore(database).removed());
    }

    /// Brings a removed scenario back with all its gestures, to its former place in the order. Of
    /// several with one name it is the youngest.
    ///
    /// @throws IllegalArgumentException if none of this name was removed, or the name is taken
    public synchronized void restore(String scenario) {
        requireFree(scenario);
        if (!removedScenarios().contains(scenario)) {
            throw new IllegalArgumentException("not removed: " + scenario);
        }
        change(() -> new DrawingStore(database).restore(scenario));
    }

    /// Gives a scenario on which nobody has drawn another start, such as a newer proposal.
    ///
    /// @throws IllegalArgumentException if there is no scenario of this name, or gestures were made
    public synchronized void restart(Scenario start) {
        if (!drawing(start.name()).edits().isEmpty()) {
            throw new IllegalArgumentException("drawn on: " + start.name());
        }
        change(() -> new DrawingStore(database).restart(start));
        drawings.put(start.name(), Drawing.of(start));
    }

    /// Keeps one gesture and forgets what was undone before it.
    ///
    /// @throws IllegalArgumentException if there is no such scenario, or the edit does not fit it
    public synchronized void append(String scenario, Edit edit) {
        Drawing after = drawing(scenario).with(edit);
        change(() -> new DrawingStore(database).append(scenario, edit));
        drawings.put(scenario, after);
    }

    /// Keeps how many gestures are in force, after undo or redo.
    ///
    /// @throws IllegalArgumentException if there is no such scenario or position
    public synchronized void moveTo(String scenario, int position) {
        Drawing after = drawing(scenario).at(position);
        change(() -> new DrawingStore(database).moveTo(scenario, position));
        drawings.put(scenario, after);
    }

    /// The architect's priorities; [Weights#dataFirst] until others are set.
    public synchronized Weights weights() {
        return sane(() -> new WeightStore(database).read());
    }

    public synchronized void setWeights(Weights weights) {
        change(() -> new WeightStore(database).write(weights));
    }

    /// Leaves one self-contained file, unless somebody else is still reading it.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (!isReadOnly()) {
                Journal.end(database);
            }
        } finally {
            try (database) {
                lock.ifPresent(WriterLock::close);
            }
        }
    }

    private static Optional<WriterLock> lock(Path file) {
        try {
            return WriterLock.tryAcquire(file);
        } catch (Unwritable e) {
            // The folder may not be written: what is there can still be read.
            return Optional.empty();
        }
    }

    private static Database sound(Path file, boolean writable) {
        Database.Mode mode = writable ? Database.Mode.WRITE : Database.Mode.READ;
        Database database = Database.open(file, mode);
        boolean sound = false;
        try {
            int version = ProjectSchema.version(database);
            ProjectSchema.check(database);
            Migration.run(database, version, writable);
            if (writable) {
                Journal.begin(database);
            }
            sound = true;
            return database;
        } finally {
            if (!sound) {
                database.close();
            }
        }
    }

    private void requireFree(String scenario) {
        if (scenarios().contains(scenario)) {
            throw new IllegalArgumentException("already kept: " + scenario);
        }
    }

    private void change(Database.Work work) {
        if (isReadOnly()) {
            throw new IllegalStateException("opened for reading only: " + path);
        }
        database.transaction(work);
    }

    private Optional<String> snapshotColumn(String column) {
        return database
                .query("SELECT " + column + " FROM snapshot", row -> FactReader.string(row, 1))
                .stream()
                .findFirst();
    }

    /// Values that the model refuses can only come from a broken file.
    private <T> T sane(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Damaged(path, String.valueOf(e.getMessage()), e);
        }
    }
}
