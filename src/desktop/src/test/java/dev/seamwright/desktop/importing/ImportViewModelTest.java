package dev.seamwright.desktop.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.desktop.fixture.AtOnce;
import dev.seamwright.desktop.fixture.Later;
import dev.seamwright.desktop.importing.ImportViewModel.State;
import dev.seamwright.desktop.project.LoadedProject;
import dev.seamwright.desktop.project.ProjectLoader;
import dev.seamwright.desktop.work.Background;
import dev.seamwright.wording.Words;
import dev.seamwright.workspace.Importers;
import dev.seamwright.workspace.UserFolders;
import dev.seamwright.workspace.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

class ImportViewModelTest {

    @TempDir private Path folder;

    private final List<LoadedProject> loaded = new ArrayList<>();
    private int cancelled;

    @Test
    void a_fresh_import_stops_at_its_figures() throws IOException {
        ImportViewModel importing = importing(new AtOnce());

        importing.open(source());

        State.Imported state = (State.Imported) importing.stateProperty().get();
        assertThat(state.coverage().read()).isEqualTo(1);
        assertThat(loaded).isEmpty();

        importing.proceed();
        assertThat(loaded).hasSize(1);
        loaded.getFirst().open().close();
    }

    @Test
    void what_was_imported_before_opens_at_once() throws IOException {
        ImportViewModel importing = importing(new AtOnce());
        importing.open(source());
        importing.proceed();
        loaded.removeFirst().open().close();

        importing.open(folder.resolve("source"));

        assertThat(loaded).hasSize(1);
        loaded.getFirst().open().close();
    }

    @Test
    void a_stop_is_answered_at_once_and_leads_back() throws IOException {
        Later later = new Later();
        ImportViewModel importing = importing(later);
        importing.open(source());

        importing.cancel();
        assertThat(importing.stateProperty().get()).isInstanceOf(State.Stopping.class);

        later.runNext();
        assertThat(importing.stateProperty().get()).isInstanceOf(State.Idle.class);
        assertThat(cancelled).isEqualTo(1);
        assertThat(loaded).isEmpty();
    }

    private ImportViewModel importing(Background background) {
        UserFolders folders = new UserFolders(folder.resolve("home"));
        Words words = new Words();
        Workspace workspace =
                new Workspace(folders, Importers.installed(folders.plugins()).all(), "Proposal");
        return new ImportViewModel(
                new ProjectLoader(workspace, words),
                background,
                words,
                InstantSource.system(),
                new ImportViewModel.Ends(loaded::add, () -> cancelled++));
    }

    private Path source() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(source.resolve("a.py"), "class A:\n    pass\n");
        return source;
    }
}
