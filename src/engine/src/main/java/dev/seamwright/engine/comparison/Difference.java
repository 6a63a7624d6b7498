package dev.seamwright.engine.comparison;

import dev.seamwright.engine.coupling.Scoring;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Finds what makes one scenario another.
///
/// What goes the same way is taken together by file, tables by themselves; where that is more than
/// can be tried, by folder, and then by the contexts that it leaves and joins. Each part is tried
/// alone on the first scenario. Cost: parts × the references of the graph, bounded by [#WORK].
final class Difference {

    /// Units and edges that are looked at, over all parts.
    private static final long WORK = 4_000_000;

    private static final int FEWEST_PARTS = 20;

    private final ReferenceGraph graph;
    private final Scoring scoring;
    private final Scenario first;
    private final Scenario second;
    private final SortedMap<ContextId, ContextId> partners;
    private final Map<NodeId, Optional<ContextId>> before = new HashMap<>();
    private final Map<NodeId, Optional<ContextId>> after = new HashMap<>();

    /// The first scenario, unit by unit, so that a module can be moved without what is in it.
    private final SortedMap<NodeId, ContextId> assigned = new TreeMap<>();

    Difference(ReferenceGraph graph, Scoring scoring, Comparison comparison) {
        this.graph = graph;
        this.scoring = scoring;
        first = comparison.first();
        second = comparison.second();
        partners = comparison.partners();
        for (NodeId unit : graph.units()) {
            before.put(unit, first.ownerOf(unit));
            after.put(unit, second.ownerOf(unit));
            first.ownerOf(unit).ifPresent(id -> assigned.put(unit, id));
        }
    }

    /// A way that units go.
    private record Way(Optional<ContextId> from, Optional<ContextId> to, String place)
            implements Comparable<Way> {

        private static final Comparator<Optional<ContextId>> EMPTY_LAST =
                Comparator.comparing(
                        (Optional<ContextId> id) ->
                                id.map(ContextId::number).orElse(Integer.MAX_VALUE));

        private static final Comparator<Way> ORDER =
                Comparator.comparing(Way::from, EMPTY_LAST)
                        .thenComparing(Way::to, EMPTY_LAST)
                        .thenComparing(Way::place);

        @Override
        public int compareTo(Way other) {
            return ORDER.compare(this, other);
        }
    }

    List<Moves> moves(Cancellation stop) {
        int most = most();
        SortedMap<Way, List<NodeId>> ways = ways(UnaryOperator.identity());
        if (ways.size() > most) {
            ways = ways(Difference::folder);
        }
        if (ways.size() > most) {
            ways = ways(place -> "");
        }
        List<Map.Entry<Way, List<NodeId>>> largest = new ArrayList<>(ways.entrySet());
        largest.sort(Comparator.comparingInt(way -> -way.getValue().size()));
        Scenario flat = new Scenario(first.name(), first.contexts(), assigned);
        List<Moves> moves = new ArrayList<>();
        for (int i = 0; i < largest.size(); i++) {
            stop.check();
            Way way = largest.get(i).getKey();
            List<NodeId> members = largest.get(i).getValue();
            moves.add(
                    new Moves(
                            way.from(),
                            way.to(),
                            way.place(),
                            members,
                            i < most
                                    ? Optional.of(scoring.effect(flat, moved(way, members)))
                                    : Optional.empty()));
        }
        moves.sort(
                Comparator.comparingInt((Moves each) -> -each.extent())
                        .thenComparingInt(each -> -each.members().size()));
        return moves;
    }

    /// How many parts can be tried.
    private int most() {
        long size = graph.units().size() + (long) graph.edges().size() + 1;
        return (int) Math.max(FEWEST_PARTS, WORK / size);
    }

    private SortedMap<Way, List<NodeId>> ways(UnaryOperator<String> coarser) {
        SortedMap<Way, List<NodeId>> ways = new TreeMap<>();
        for (NodeId unit : graph.units()) {
            Optional<ContextId> from = before.getOrDefault(unit, Optional.empty());
            Optional<ContextId> to = after.getOrDefault(unit, Optional.empty());
            Optional<ContextId> stands = from.flatMap(id -> Optional.ofNullable(partners.get(id)));
            boolean stays = from.isEmpty() ? to.isEmpty() : stands.isPresent() && stands.equals(to);
            if (!stays) {
                String place = graph.files().element(unit).map(Difference::file).orElse("");
                ways.computeIfAbsent(
                                new Way(from, to, coarser.apply(place)), k -> new ArrayList<>())
                        .add(unit);
            }
        }
        return ways;
    }

    private static String file(Element element) {
        return element.at().path();
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash + 1);
    }

    private Scenario moved(Way way, List<NodeId> members) {
        List<Context> contexts = new ArrayList<>(first.contexts());
        Optional<ContextId> target = way.to().map(id -> target(id, contexts));
        SortedMap<NodeId, ContextId> assignments = new TreeMap<>(assigned);
        for (NodeId member : members) {
            target.ifPresentOrElse(
                    id -> assignments.put(member, id), () -> assignments.remove(member));
        }
        return new Scenario(first.name(), contexts, assignments);
    }

    /// What stands for a context of the second scenario in the first; drawn anew where nothing
    /// does.
    private ContextId target(ContextId wanted, List<Context> contexts) {
        for (Map.Entry<ContextId, ContextId> pair : partners.entrySet()) {
            if (pair.getValue().equals(wanted)) {
                return pair.getKey();
            }
        }
        int unused =
                1 + contexts.stream().mapToInt(context -> context.id().number()).max().orElse(0);
        ContextId drawn = new ContextId(unused);
        String name = second.context(wanted).map(Context::name).orElseThrow();
        contexts.add(new Context(drawn, name));
        return drawn;
    }
}
