package dev.seamwright.desktop.layout;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.session.Facts;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.engine.graph.Edge;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the lines that start or end at what the user looks at.
public final class Incidence {

    /// More lines than this tell nothing any more.
    private static final int MOST_LINES = 240;

    private final Facts facts;

    public Incidence(Facts facts) {
        this.facts = facts;
    }

    /// The lines at a focus, with the fewest references first.
    public List<Line> of(Focus focus, Picture picture, Level level) {
        return switch (focus) {
            case Focus.Nothing ignored -> List.of();
            case Focus.OneContext(ContextId context) ->
                    picture.crossings().stream()
                            .filter(crossing -> crossing.touches(context))
                            .flatMap(crossing -> line(crossing, picture).stream())
                            .map(line -> outwards(line, context, picture))
                            .toList();
            case Focus.Between(ContextId one, ContextId other) ->
                    picture.crossings().stream()
                            .filter(c -> c.touches(one) && c.touches(other))
                            .flatMap(crossing -> line(crossing, picture).stream())
                            .toList();
            case Focus.Members(List<NodeId> nodes) -> atMembers(nodes, picture, level);
        };
    }

    /// The line of a crossing, none where a context is not on the map.
    public static List<Line> line(Crossing crossing, Picture picture) {
        Box from = boxOf(crossing.one(), picture);
        Box to = boxOf(crossing.other(), picture);
        return from == null || to == null
                ? List.of()
                : List.of(new Line(from, to, crossing.there(), crossing.back()));
    }

    /// The same line, seen from a context that it touches.
    private static Line outwards(Line line, ContextId context, Picture picture) {
        return line.from().equals(boxOf(context, picture))
                ? line
                : new Line(line.to(), line.from(), line.back(), line.there());
    }

    private static @Nullable Box boxOf(ContextId context, Picture picture) {
        return picture.arrangement().containerOf(context).map(Container::box).orElse(null);
    }

    private List<Line> atMembers(List<NodeId> nodes, Picture picture, Level level) {
        Set<NodeId> inside = new HashSet<>(nodes);
        Map<Ends, int[]> counts = new LinkedHashMap<>();
        for (NodeId node : nodes) {
            for (Edge edge : facts.edgesOf(node)) {
                boolean leaves = edge.from().equals(node);
                NodeId far = leaves ? edge.to() : edge.from();
                Box near = visibleBox(node, picture, level);
                Box there = visibleBox(far, picture, level);
                if (!inside.contains(far) && near != null && there != null && !near.equals(there)) {
                    counts.computeIfAbsent(new Ends(near, there), key -> new int[2])[
                                    leaves ? 0 : 1] +=
                            edge.total();
                }
            }
        }
        return counts.entrySet().stream()
                .map(e -> line(e.getKey(), e.getValue()))
                .sorted((a, b) -> Integer.compare(b.total(), a.total()))
                .limit(MOST_LINES)
                .sorted((a, b) -> Integer.compare(a.total(), b.total()))
                .toList();
    }

    private static Line line(Ends ends, int[] counts) {
        return new Line(ends.near(), ends.far(), counts[0], counts[1]);
    }

    private static @Nullable Box visibleBox(NodeId node, Picture picture, Level level) {
        return level == Level.PIECES
                ? picture.arrangement().boxOf(node).orElse(null)
                : picture.arrangement().cardOf(node).map(Card::box).orElse(null);
    }

    private record Ends(Box near, Box far) {}
}
