package dev.seamwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What is asked for, and what is read then.
class ImportRequestTest {

    @TempDir private Path folder;

    private static Monolith imported(Path... roots) {
        return imported(new ImportRequest(List.of(roots), List.of()));
    }

    private static Monolith imported(ImportRequest request) {
        return new ImportRun(ToyImporter.both())
                .run(request, Progress.SILENT, Cancellation.NEVER)
                .monolith();
    }

    private static List<String> paths(Monolith monolith) {
        return monolith.files().stream().map(SourceFile::path).toList();
    }

    @Test
    void several_roots_are_told_apart_by_their_names() throws IOException {
        Path one = Tree.write(folder.resolve("x/src"), "== a.toy\n");
        Path other = Tree.write(folder.resolve("y/src"), "== a.toy\n");
        Path inside = Tree.write(one.resolve("deeper"), "== b.toy\n");
        Monolith monolith = imported(one, other, inside);
        assertThat(monolith.name()).isEqualTo("src + src-2");
        assertThat(paths(monolith)).containsExactly("src-2/a.toy", "src/a.toy", "src/deeper/b.toy");
    }

    @Test
    void schemas_that_are_named_are_the_only_ones_read() throws IOException {
        Path root = Tree.write(folder.resolve("root"), "== a.toy\n== old.ddl\n== new.ddl\n");
        Path outside = Tree.write(folder.resolve("elsewhere"), "== dump.ddl\n");
        Monolith monolith =
                imported(
                        new ImportRequest(
                                List.of(root),
                                List.of(outside.resolve("dump.ddl"), root.resolve("new.ddl"))));
        assertThat(paths(monolith)).containsExactly("a.toy", "new.ddl", "schema/dump.ddl");
    }

    @Test
    void source_code_is_no_schema() throws IOException {
        Path root = Tree.write(folder.resolve("code"), "== a.toy\n== b.toy\n");
        ImportRequest request = new ImportRequest(List.of(root), List.of(root.resolve("a.toy")));

        assertThatThrownBy(() -> imported(request))
                .isInstanceOf(WorkspaceException.NotASchema.class);
    }

    @Test
    void a_schema_that_nobody_reads_is_refused() throws IOException {
        Tree.write(folder, "== a.toy\n== notes.txt\n");
        Path notes = folder.resolve("notes.txt");
        assertThatThrownBy(() -> imported(new ImportRequest(List.of(folder), List.of(notes))))
                .isInstanceOf(WorkspaceException.NotASchema.class);
    }

    @Test
    void nothing_to_import_says_why() throws IOException {
        Tree.write(folder, "== readme.txt\n");
        assertThatThrownBy(() -> imported(folder)).isInstanceOf(WorkspaceException.NoSource.class);
        assertThatThrownBy(() -> imported(folder.resolve("absent")))
                .isInstanceOf(WorkspaceException.NoSuchPath.class);
    }

    @Test
    void a_single_file_stands_for_itself() throws IOException {
        Tree.write(folder, "== a.toy\n== b.toy\n");
        assertThat(paths(imported(folder.resolve("a.toy")))).containsExactly("a.toy");
    }
}
