package dev.seamwright.workspace;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.store.ProjectFile;

import org.jspecify.annotations.Nullable;

/// A project that somebody works on, with its facts in memory.
public final class OpenProject implements AutoCloseable {

    private final ProjectFile file;
    private final Monolith monolith;
    private final Drawing drawing;
    private final Freshness freshness;
    private @Nullable ReferenceGraph graph;

    OpenProject(
            ProjectFile file,
            Monolith monolith,
            @Nullable ReferenceGraph graph,
            Drawing drawing,
            Freshness freshness) {
        this.file = file;
        this.monolith = monolith;
        this.graph = graph;
        this.drawing = drawing;
        this.freshness = freshness;
    }

    /// How the facts relate to the source.
    public enum Freshness {
        /// Imported just now.
        IMPORTED,
        /// Imported before, and the source has not changed since.
        UNCHANGED,
        /// Imported before; whether the source has changed since was not asked.
        AS_KEPT,
        /// The source has changed or is gone, and the project could not take it in again.
        OUTDATED
    }

    public ProjectFile file() {
        return file;
    }

    public Monolith monolith() {
        return monolith;
    }

    /// The scenario to show first, as it stood when the project was opened.
    public Drawing drawing() {
        return drawing;
    }

    public Freshness freshness() {
        return freshness;
    }

    /// The reference graph, built when it is first asked for.
    public synchronized ReferenceGraph graph() {
        ReferenceGraph built = graph;
        if (built == null) {
            built = ReferenceGraph.of(monolith);
            graph = built;
        }
        return built;
    }

    /// Makes sure that the project can be changed.
    ///
    /// @throws WorkspaceException.ReadOnly if it cannot
    public void requireWritable() {
        if (file.isReadOnly()) {
            throw new WorkspaceException.ReadOnly(file.path());
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
