package dev.seamwright.store;

import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Phase;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Edit;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// Writes to a project without end and prints a number for whatever is done.
final class KilledWriter {

    static final String GESTURES = "gestures";
    static final String SNAPSHOTS = "snapshots";

    private KilledWriter() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ProjectFile project = ProjectFile.open(Path.of(arguments[0]))) {
            if (arguments[1].equals(GESTURES)) {
                draw(project, out);
            } else {
                replace(project, out);
            }
        }
    }

    /// The first gestures that are made.
    static List<Edit> edits(int count) {
        return IntStream.range(0, count).mapToObj(KilledWriter::edit).toList();
    }

    /// One of two monoliths of different sizes.
    static Monolith monolith(int number) {
        return Snapshots.chain("chain " + number, 4_000 + 3_000 * number);
    }

    private static void draw(ProjectFile project, PrintStream out) {
        for (int i = 0; ; i++) {
            project.append("First", edit(i));
            out.println(i + 1);
        }
    }

    private static void replace(ProjectFile project, PrintStream out) {
        for (int i = 1; ; i++) {
            project.replaceMonolith(
                    Snapshots.of(monolith(i % 2)), new Printed(out), Cancellation.NEVER);
        }
    }

    private static Edit edit(int number) {
        ContextId context = new ContextId(1);
        return number == 0
                ? new Edit.Create(new Context(context, "Cart"), List.of())
                : new Edit.Move(List.of(new TableId("table " + number)), context);
    }

    private record Printed(PrintStream out) implements Progress {
        @Override
        public void begin(Phase phase, long total) {
            out.println(0);
        }

        @Override
        public void advance(long done) {
            out.println(done);
        }
    }
}
