package dev.seamwright.desktop.project;

import dev.seamwright.store.ProjectFileException;
import dev.seamwright.wording.Words;
import dev.seamwright.workspace.WorkspaceException;

/// Words what kept a project from being opened or kept: what happened, and what to do.
public final class Failure {

    private final Words words;

    public Failure(Words words) {
        this.words = words;
    }

    /// A plain sentence or two.
    public String of(RuntimeException failure) {
        return switch (failure) {
            case ProjectFileException file ->
                    words.text("failure." + file.getClass().getSimpleName(), file.path());
            case WorkspaceException workspace ->
                    words.text("failure." + workspace.getClass().getSimpleName(), workspace.path());
            default -> words.text("failure.other", failure.toString());
        };
    }
}
