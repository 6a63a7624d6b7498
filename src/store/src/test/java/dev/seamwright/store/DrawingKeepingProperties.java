package dev.seamwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file and a drawing in memory that see the same gestures hold the same history.
class DrawingKeepingProperties {

    private static final ElementId FILE = ElementId.file("shop/cart.x");
    private static final List<NodeId> NODES =
            List.of(
                    ElementId.folder("shop"),
                    FILE,
                    FILE.member("Cart"),
                    new TableId("carts"),
                    new TableId("orders"));

    private final Scenario start =
            Scenario.empty("It's \"first\"")
                    .after(
                            new Edit.Create(
                                    new Context(new ContextId(1), "All"),
                                    List.of(FILE, new TableId("carts"))));

    private Path folder = Path.of("");
    private Path path = Path.of("");

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("seam");
        path = folder.resolve("any.seam");
    }

    @AfterTry
    void removeFolder() throws IOException {
        Files.deleteIfExists(path);
        Files.delete(folder);
    }

    @Property(tries = 60)
    void gestures_undone_and_redone_are_read_back_as_in_memory(
            @ForAll("gestures") List<Integer> gestures) {
        Drawing drawing = Drawing.of(start);
        try (ProjectFile project = ProjectFile.create(path)) {
            project.add(drawing);
            for (int gesture : gestures) {
                drawing = after(project, drawing, gesture);
            }
            assertSame(project, drawing);
        }
        try (ProjectFile project = ProjectFile.open(path)) {
            assertSame(project, drawing);
        }
    }

    @Property(tries = 30)
    void a_drawing_with_a_history_is_added_whole(@ForAll("gestures") List<Integer> gestures) {
        Drawing drawing = Drawing.of(start);
        for (int gesture : gestures) {
            drawing = drawing.with(edit(drawing, gesture));
        }
        drawing = drawing.at(drawing.position() / 2);
        try (ProjectFile project = ProjectFile.create(path)) {
            project.add(drawing);
        }
        try (ProjectFile project = ProjectFile.open(path)) {
            assertSame(project, drawing);
        }
    }

    @Provide
    Arbitrary<List<Integer>> gestures() {
        return Arbitraries.integers().between(0, 999).list().ofMaxSize(25);
    }

    private static Drawing after(ProjectFile project, Drawing drawing, int gesture) {
        String name = drawing.start().name();
        if (gesture % 3 == 0) {
            Drawing moved = drawing.at(gesture % (drawing.edits().size() + 1));
            project.moveTo(name, moved.position());
            return moved;
        }
        Edit edit = edit(drawing, gesture);
        project.append(name, edit);
        return drawing.with(edit);
    }

    private static Edit edit(Drawing drawing, int gesture) {
        List<Context> contexts = drawing.scenario().contexts();
        List<NodeId> nodes = NODES.subList(gesture % 5, Math.min(5, gesture % 5 + 2));
        if (contexts.isEmpty() || gesture % 7 == 0) {
            return new Edit.Create(new Context(drawing.nextContextId(), "N" + gesture), nodes);
        }
        ContextId context = contexts.get(gesture % contexts.size()).id();
        return switch (gesture % 7) {
            case 1 -> new Edit.Rename(context, "Renamed " + gesture);
            case 2 -> new Edit.Dissolve(context);
            case 3 -> new Edit.Release(nodes);
            default -> new Edit.Move(nodes, context);
        };
    }

    private static void assertSame(ProjectFile project, Drawing drawing) {
        Drawing kept = project.drawing(drawing.start().name());
        assertThat(kept.start()).isEqualTo(drawing.start());
        assertThat(kept.edits()).isEqualTo(drawing.edits());
        assertThat(kept.position()).isEqualTo(drawing.position());
        assertThat(kept.scenario()).isEqualTo(drawing.scenario());
    }
}
