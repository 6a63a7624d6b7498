package dev.seamwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.importing.Importer;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.Unread;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Phase;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.model.progress.WorkCancelledException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

class ImportRunTest {

    private final ImportRun run = new ImportRun(ToyImporter.both());

    @TempDir private Path folder;

    private Monolith imported(Path... roots) {
        return imported(new ImportRequest(List.of(roots), List.of()));
    }

    private Monolith imported(ImportRequest request) {
        return run.run(request, Progress.SILENT, Cancellation.NEVER).monolith();
    }

    private static List<String> paths(Monolith monolith) {
        return monolith.files().stream().map(SourceFile::path).toList();
    }

    private static Unread unread(Monolith monolith, String path) {
        return monolith.files().stream()
                .filter(file -> file.path().equals(path))
                .map(SourceFile::unread)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_claimed_file_is_read_and_others_are_not() throws IOException {
        Tree.write(
                folder,
                """
                == shop/cart.toy
                == shop/readme.txt
                == main.toy
                == schema.ddl
                """);
        assertThat(paths(imported(folder)))
                .containsExactly("main.toy", "schema.ddl", "shop/cart.toy");
    }

    @Test
    void folders_that_hold_no_source_of_the_project_are_left_out() throws IOException {
        Tree.write(
                folder,
                """
                == a.toy
                == .git/b.toy
                == env/pyvenv.cfg
                == env/lib/c.toy
                == web/node_modules/d.toy
                == cache/CACHEDIR.TAG
                == cache/e.toy
                == pom.xml
                == target/f.toy
                == shop/target/g.toy
                """);
        assertThat(paths(imported(folder))).containsExactly("a.toy", "shop/target/g.toy");
    }

    @Test
    void the_chosen_root_is_read_whatever_it_is_called() throws IOException {
        Path root = Tree.write(folder.resolve("node_modules"), "== a.toy\n");
        assertThat(paths(imported(root))).containsExactly("a.toy");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void links_are_not_followed_and_those_that_lead_out_are_listed() throws IOException {
        Path root = Tree.write(folder.resolve("root"), "== shop/a.toy\n");
        Path outside = Tree.write(folder.resolve("outside"), "== secret.toy\n");
        Files.createSymbolicLink(root.resolve("shop/loop"), root);
        Files.createSymbolicLink(root.resolve("twin.toy"), root.resolve("shop/a.toy"));
        Files.createSymbolicLink(root.resolve("out"), outside);
        Files.createSymbolicLink(root.resolve("out.toy"), outside.resolve("secret.toy"));

        Monolith monolith = imported(root);
        assertThat(paths(monolith)).containsExactly("out.toy", "shop/a.toy");
        assertThat(unread(monolith, "out.toy").reason()).isEqualTo(Unread.Reason.INACCESSIBLE);
    }

    @Test
    void a_defect_of_an_importer_is_told_from_bad_source() throws IOException {
        Tree.write(folder, "== crash.toy\ncrash\n== good.toy\n");
        assertThat(unread(imported(folder), "crash.toy").reason()).isEqualTo(Unread.Reason.FAILED);
    }

    @Test
    void an_importer_that_fails_when_all_is_read_is_named() throws IOException {
        Tree.write(folder, "== a.toy\nunlinkable\n");
        assertThatThrownBy(() -> imported(folder))
                .isInstanceOfSatisfying(
                        WorkspaceException.BrokenImporter.class,
                        broken -> assertThat(broken.language()).isEqualTo("toy"));
    }

    @Test
    void one_bad_file_never_ends_an_import() throws IOException {
        Tree.write(
                folder,
                """
                == bad.toy
                broken
                == crash.toy
                crash
                == deep.toy
                deep
                == good.toy
                reads nothing
                """);
        Monolith monolith = imported(folder);
        assertThat(unread(monolith, "bad.toy").line()).isEqualTo(1);
        assertThat(unread(monolith, "crash.toy").detail()).isEqualTo("a bug of the importer");
        assertThat(unread(monolith, "deep.toy").reason()).isEqualTo(Unread.Reason.TOO_LARGE);
        assertThat(monolith.elements()).extracting(e -> e.id().text()).containsExactly("good.toy");
    }

    @Test
    void tables_of_code_and_schema_become_one() throws IOException {
        Tree.write(
                folder,
                """
                == shop.toy
                table orders id note customer_id>customers
                writes public.orders
                == schema.ddl
                table public.customers id
                table public.orders id CUSTOMER_ID>public.customers
                """);
        Monolith monolith = imported(folder);
        assertThat(monolith.tables())
                .extracting(table -> table.id().name())
                .containsExactly("customers", "orders");
        var orders = monolith.tables().getLast();
        assertThat(orders.columns())
                .extracting(column -> column.name() + " " + column.type())
                .containsExactly("id integer", "CUSTOMER_ID integer", "note ");
        assertThat(orders.primaryKey()).containsExactly("id");
        assertThat(orders.declarations()).hasSize(2);
        assertThat(orders.models()).hasSize(1);
        assertThat(orders.foreignKeys()).hasSize(1);
        assertThat(orders.foreignKeys().getFirst().declarations()).hasSize(2);
        assertThat(monolith.references())
                .extracting(r -> r.from() + " " + r.kind() + " " + r.to())
                .containsExactly("orders FOREIGN_KEY customers", "shop.toy WRITE orders");
    }

    @Test
    void the_only_schema_of_all_scripts_is_the_default_one() throws IOException {
        Tree.write(
                folder,
                """
                == shop.toy
                table orders id
                == schema.ddl
                table sales.orders id
                table sales.lines id
                """);
        assertThat(imported(folder).tables())
                .extracting(table -> table.id().name())
                .containsExactly("lines", "orders");
    }

    @Test
    void what_leads_to_an_unknown_table_is_listed_and_not_kept() throws IOException {
        Tree.write(
                folder,
                """
                == shop.toy
                reads ghosts
                table orders id ghost_id>phantoms
                """);
        Monolith monolith = imported(folder);
        assertThat(monolith.references()).isEmpty();
        assertThat(monolith.gaps().unresolved())
                .extracting(Unresolved::kind, Unresolved::name, gap -> gap.at().toString())
                .containsExactly(
                        tuple(Unresolved.Kind.TABLE, "ghosts", "shop.toy:1"),
                        tuple(Unresolved.Kind.TABLE, "phantoms", "shop.toy:2"));
    }

    @Test
    void folders_that_no_importer_names_are_added_to_the_tree() throws IOException {
        Tree.write(folder, "== a/b/c.toy\n== a/b/d.ddl\n");
        assertThat(imported(folder).elements())
                .extracting(e -> e.kind() + " " + e.id() + " in " + e.parent())
                .containsExactly(
                        ElementKind.PACKAGE + " a/ in ./",
                        ElementKind.PACKAGE + " a/b/ in a/",
                        ElementKind.MODULE + " a/b/c.toy in a/b/",
                        ElementKind.MODULE + " a/b/d.ddl in a/b/");
    }

    @Test
    void the_same_source_gives_an_equal_monolith_whichever_thread_is_first() throws IOException {
        StringBuilder drawing = new StringBuilder("== schema.ddl\ntable t0 id\n");
        for (int i = 0; i < 300; i++) {
            drawing.append("== m%d/f.toy\nreads t0\nwrites t%d\ntable t%d id\n".formatted(i, i, i));
        }
        Tree.write(folder, drawing.toString());
        var first = run.run(ImportRequest.of(folder), Progress.SILENT, Cancellation.NEVER);
        List<Importer<?>> turned = new ArrayList<>(ToyImporter.both());
        Collections.reverse(turned);
        for (int i = 0; i < 5; i++) {
            assertThat(run.run(ImportRequest.of(folder), Progress.SILENT, Cancellation.NEVER))
                    .isEqualTo(first);
            assertThat(
                            new ImportRun(turned)
                                    .run(
                                            ImportRequest.of(folder),
                                            Progress.SILENT,
                                            Cancellation.NEVER)
                                    .monolith())
                    .isEqualTo(first.monolith());
        }
    }

    @Test
    void a_fingerprint_changes_with_the_source_and_with_nothing_else() throws IOException {
        Tree.write(folder, "== a.toy\n== b.toy\nreads x\n");
        ImportRequest request = ImportRequest.of(folder);
        String before = run.fingerprint(request, Cancellation.NEVER);
        assertThat(run.run(request, Progress.SILENT, Cancellation.NEVER).fingerprint())
                .isEqualTo(before);

        Files.writeString(folder.resolve("readme.txt"), "new");
        assertThat(run.fingerprint(request, Cancellation.NEVER)).isEqualTo(before);
        Files.writeString(folder.resolve("b.toy"), "reads y");
        assertThat(run.fingerprint(request, Cancellation.NEVER)).isNotEqualTo(before);
    }

    @Test
    @Timeout(10)
    void a_stop_is_heard_in_every_phase() throws IOException {
        StringBuilder drawing = new StringBuilder();
        IntStream.range(0, 200).forEach(i -> drawing.append("== f" + i + ".toy\nreads x\n"));
        Tree.write(folder, drawing.toString());
        for (Phase phase : List.of(Phase.FIND, Phase.READ, Phase.LINK)) {
            StopsIn stops = new StopsIn(phase);
            assertThatThrownBy(() -> run.run(ImportRequest.of(folder), stops, stops))
                    .isInstanceOf(WorkCancelledException.class);
        }
    }

    /// Asks for a stop as soon as a phase has done its first unit.
    private static final class StopsIn implements Progress, Cancellation {
        private final Phase phase;
        private volatile boolean reached;
        private volatile boolean stop;

        StopsIn(Phase phase) {
            this.phase = phase;
        }

        @Override
        public void begin(Phase begun, long total) {
            reached = begun == phase;
        }

        @Override
        public void advance(long done) {
            stop |= reached;
        }

        @Override
        public boolean isRequested() {
            return stop;
        }
    }
}
