package dev.seamwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seamwright.engine.proposal.Proposer;
import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Phase;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.model.progress.WorkCancelledException;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.store.ProjectFile;
import dev.seamwright.store.ProjectFileException;
import dev.seamwright.workspace.OpenProject.Freshness;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class WorkspaceTest {

    @TempDir private Path folder;
    private Path source = Path.of("");
    private Workspace workspace = new Workspace(new UserFolders(Path.of("")), List.of(), "");

    @BeforeEach
    void write_a_small_shop() throws IOException {
        workspace =
                new Workspace(
                        new UserFolders(folder.resolve("data")), ToyImporter.both(), "First idea");
        source =
                Tree.write(
                        folder.resolve("shop"),
                        """
                        == orders.toy
                        table orders id
                        writes orders
                        == stock.toy
                        table stock id
                        writes stock
                        """);
    }

    private OpenProject open(Path path) {
        return workspace.open(path, Progress.SILENT, Cancellation.NEVER);
    }

    @Test
    void a_folder_is_imported_and_gets_a_proposal() {
        try (OpenProject project = open(source)) {
            assertThat(project.freshness()).isEqualTo(Freshness.IMPORTED);
            assertThat(project.monolith().name()).isEqualTo("shop");
            assertThat(project.drawing().scenario().name()).isEqualTo("First idea");
            assertThat(project.file().scenarios()).containsExactly("First idea");
            assertThat(project.file().path())
                    .isEqualTo(workspace.projectOf(ImportRequest.of(source)));
        }
    }

    @Test
    void an_unchanged_folder_is_not_imported_again() {
        open(source).close();
        try (OpenProject project = open(source)) {
            assertThat(project.freshness()).isEqualTo(Freshness.UNCHANGED);
            assertThat(project.monolith().tables()).hasSize(2);
        }
    }

    @Test
    void a_changed_folder_is_imported_again_and_what_was_drawn_stays_drawn() throws IOException {
        try (OpenProject project = open(source)) {
            Context context = new Context(project.drawing().nextContextId(), "Drawn by hand");
            project.file().append("First idea", new Edit.Create(context, List.of()));
        }
        Files.writeString(source.resolve("more.toy"), "table more id");
        try (OpenProject project = open(source)) {
            assertThat(project.freshness()).isEqualTo(Freshness.IMPORTED);
            assertThat(project.monolith().tables()).hasSize(3);
            assertThat(project.drawing().scenario().contexts())
                    .extracting(Context::name)
                    .contains("Drawn by hand");
        }
    }

    @Test
    void a_proposal_that_nobody_drew_on_follows_the_source() throws IOException {
        open(source).close();
        Files.writeString(source.resolve("more.toy"), "table more id\nwrites more");
        try (OpenProject project = open(source)) {
            assertThat(project.file().scenarios()).containsExactly("First idea");
            Scenario proposal =
                    Proposer.of(project.graph(), project.file().weights())
                            .propose("First idea", Cancellation.NEVER);
            assertThat(project.drawing()).extracting(Drawing::scenario).isEqualTo(proposal);
            assertThat(project.file().drawing("First idea").start()).isEqualTo(proposal);
        }
    }

    @Test
    void a_folder_is_opened_with_the_schemas_it_was_imported_with() throws IOException {
        Path schema = Tree.write(folder.resolve("db"), "== dump.ddl\ntable extra id\n");
        ImportRequest request =
                new ImportRequest(List.of(source), List.of(schema.resolve("dump.ddl")));
        workspace
                .importInto(
                        workspace.projectOf(request), request, Progress.SILENT, Cancellation.NEVER)
                .close();
        try (OpenProject project = open(source)) {
            assertThat(project.freshness()).isEqualTo(Freshness.UNCHANGED);
            assertThat(project.monolith().tables()).hasSize(3);
        }
    }

    @Test
    void a_folder_whose_schema_is_gone_is_opened_as_it_was() throws IOException {
        Path schema = Tree.write(folder.resolve("db"), "== dump.ddl\ntable extra id\n");
        ImportRequest request =
                new ImportRequest(List.of(source), List.of(schema.resolve("dump.ddl")));
        workspace
                .importInto(
                        workspace.projectOf(request), request, Progress.SILENT, Cancellation.NEVER)
                .close();
        Files.delete(schema.resolve("dump.ddl"));
        try (OpenProject project = open(source)) {
            assertThat(project.freshness()).isEqualTo(Freshness.OUTDATED);
            assertThat(project.monolith().tables()).hasSize(3);
        }
    }

    @Test
    void a_project_file_is_opened_as_it_is() throws IOException {
        Path file = folder.resolve("elsewhere/shop.seam");
        workspace
                .importInto(file, ImportRequest.of(source), Progress.SILENT, Cancellation.NEVER)
                .close();
        Files.writeString(source.resolve("more.toy"), "table more id");
        try (OpenProject project = open(file)) {
            assertThat(project.freshness()).isEqualTo(Freshness.AS_KEPT);
            assertThat(project.monolith().tables()).hasSize(2);
        }
    }

    @Test
    void a_second_opener_reads_what_there_is() throws IOException {
        OpenProject first = open(source);
        Files.writeString(source.resolve("more.toy"), "table more id");
        try (first;
                OpenProject second = open(source)) {
            assertThat(second.file().isReadOnly()).isTrue();
            assertThat(second.freshness()).isEqualTo(Freshness.OUTDATED);
            assertThat(second.monolith()).isEqualTo(first.monolith());
            ImportRequest request = ImportRequest.of(source);
            assertThatThrownBy(
                            () ->
                                    workspace.importInto(
                                            first.file().path(),
                                            request,
                                            Progress.SILENT,
                                            Cancellation.NEVER))
                    .isInstanceOf(WorkspaceException.ReadOnly.class);
        }
    }

    @Test
    void a_cancelled_first_import_leaves_no_project_behind() {
        for (Phase phase : List.of(Phase.READ, Phase.LINK, Phase.STORE, Phase.PROPOSE)) {
            StopAt stop = new StopAt(phase);
            assertThatThrownBy(() -> workspace.open(source, stop, stop))
                    .isInstanceOf(WorkCancelledException.class);
            assertThat(workspace.projectOf(ImportRequest.of(source))).doesNotExist();
        }
    }

    @Test
    void a_cancelled_import_leaves_the_earlier_facts() throws IOException {
        open(source).close();
        Files.writeString(source.resolve("more.toy"), "table more id");
        StopAt stop = new StopAt(Phase.STORE);
        assertThatThrownBy(() -> workspace.open(source, stop, stop))
                .isInstanceOf(WorkCancelledException.class);
        try (OpenProject project = open(workspace.projectOf(ImportRequest.of(source)))) {
            assertThat(project.monolith().tables()).hasSize(2);
        }
    }

    @Test
    void what_cannot_be_opened_says_why() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "hello");
        assertThatThrownBy(() -> open(text)).isInstanceOf(ProjectFileException.NotAProject.class);
        Path fake = Files.writeString(folder.resolve("fake.seam"), "hello");
        assertThatThrownBy(() -> open(fake)).isInstanceOf(ProjectFileException.NotAProject.class);
        Path empty = folder.resolve("empty.seam");
        ProjectFile.create(empty).close();
        assertThatThrownBy(() -> open(empty)).isInstanceOf(WorkspaceException.Empty.class);
    }

    @Test
    void namesakes_in_different_places_have_different_projects() throws IOException {
        Path other = Tree.write(folder.resolve("other/shop"), "== a.toy\n");
        Path one = workspace.projectOf(ImportRequest.of(source));
        assertThat(one.getFileName().toString()).matches("shop-[0-9a-f]{8}\\.seam");
        assertThat(workspace.projectOf(ImportRequest.of(other))).isNotEqualTo(one);
    }

    /// Asks for a stop as soon as a phase begins.
    private static final class StopAt implements Progress, Cancellation {
        private final Phase phase;
        private volatile boolean stop;

        StopAt(Phase phase) {
            this.phase = phase;
        }

        @Override
        public void begin(Phase begun, long total) {
            stop |= begun == phase;
        }

        @Override
        public void advance(long done) {}

        @Override
        public boolean isRequested() {
            return stop;
        }
    }
}
