package dev.seamwright.benchmarks.scoring;

import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Drawing;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Weights;
import dev.seamwright.store.ProjectFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/// Moves one element at a time between contexts and scores everything anew, as the workbench does
/// when something is dropped, and tells how long that took: `MoveSpeed [PROJECT.seam] [MOVES]`.
/// Without a project it makes one up, of 10,000 elements, 200,000 references and 20,000 commits,
/// cut into 24 contexts.
public final class MoveSpeed {

    private static final int CONTEXTS = 24;

    private final Scoring scoring;
    private final double[][] times;

    private MoveSpeed(Scoring scoring, int moves) {
        this.scoring = scoring;
        times = new double[3][moves];
    }

    /// Runs the benchmark.
    public static void main(String... arguments) {
        boolean made = arguments.length == 0 || !arguments[0].endsWith(".seam");
        int moves =
                arguments.length > (made ? 0 : 1)
                        ? Integer.parseInt(arguments[made ? 0 : 1])
                        : 2000;
        ReferenceGraph graph;
        Scenario scenario;
        if (made) {
            graph = ReferenceGraph.of(LargeMonolith.of(10_000, 200_000, 20_000));
            scenario = inBlocks(graph.units());
        } else {
            try (ProjectFile project = ProjectFile.open(Path.of(arguments[0]))) {
                graph = ReferenceGraph.of(project.monolith().orElseThrow());
                scenario = project.drawing(project.scenarios().getFirst()).scenario();
            }
        }
        measure(graph, scenario, moves);
    }

    private static void measure(ReferenceGraph graph, Scenario start, int moves) {
        long before = System.nanoTime();
        Scoring scoring = Scoring.of(graph, Weights.dataFirst());
        long compiled = System.nanoTime();
        scoring.score(start);
        long first = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "%,d units, %,d edges; compiled in %.1f ms, first score in %.1f ms%n",
                graph.units().size(),
                graph.edges().size(),
                millis(before, compiled),
                millis(compiled, first));
        new MoveSpeed(scoring, moves).move(graph.units(), start, moves);
    }

    private void move(List<NodeId> units, Scenario start, int moves) {
        Random random = new Random(1);
        List<ContextId> contexts = start.contexts().stream().map(Context::id).toList();
        Drawing drawing = Drawing.of(start);
        for (int move = 0; move < moves; move++) {
            NodeId unit = units.get(random.nextInt(units.size()));
            ContextId target = contexts.get(random.nextInt(contexts.size()));
            drawing = move(drawing, new Edit.Move(List.of(unit), target), move);
        }
        tell("first preview of a drag", times[0]);
        tell("next preview of a drag", times[1]);
        tell("move and full score", times[2]);
    }

    private Drawing move(Drawing drawing, Edit edit, int move) {
        Scenario now = drawing.scenario();
        long begun = System.nanoTime();
        scoring.effect(now, now.after(edit));
        long grabbed = System.nanoTime();
        scoring.effect(now, now.after(edit));
        long previewed = System.nanoTime();
        Drawing moved = drawing.with(edit);
        scoring.score(moved.scenario());
        long dropped = System.nanoTime();
        times[0][move] = millis(begun, grabbed);
        times[1][move] = millis(grabbed, previewed);
        times[2][move] = millis(previewed, dropped);
        return moved;
    }

    private static Scenario inBlocks(List<NodeId> units) {
        List<Context> contexts = new ArrayList<>();
        for (int number = 1; number <= CONTEXTS; number++) {
            contexts.add(new Context(new ContextId(number), "Context " + number));
        }
        SortedMap<NodeId, ContextId> owners = new TreeMap<>();
        for (int unit = 0; unit < units.size(); unit++) {
            owners.put(units.get(unit), new ContextId(1 + unit * CONTEXTS / units.size()));
        }
        return new Scenario("blocks", contexts, owners);
    }

    private static void tell(String what, double[] millis) {
        double[] sorted = Arrays.copyOfRange(millis, millis.length / 5, millis.length);
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.2f ms, p95 %.2f, p99 %.2f, worst %.2f (first fifth left out)%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (0.95 * sorted.length)],
                sorted[(int) (0.99 * sorted.length)],
                sorted[sorted.length - 1]);
    }

    private static double millis(long from, long to) {
        return (to - from) / 1e6;
    }
}
