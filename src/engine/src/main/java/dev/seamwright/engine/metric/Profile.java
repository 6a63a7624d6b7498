package dev.seamwright.engine.metric;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// All measures of one partition that its inputs allow, size balance among them.
///
/// @param figures in the order of [Measure]; those that cannot be computed say why
/// @param clusters how each cluster depends on others; empty where no calls are looked at
/// @param unplaced what calls or accesses name and no cluster holds; it is left out
public record Profile(
        SequencedMap<Measure, Figure> figures,
        SequencedMap<String, Dependencies> clusters,
        List<String> unplaced) {

    /// Copies and sorts, so that nothing changes afterwards.
    public Profile {
        figures = Collections.unmodifiableSequencedMap(new TreeMap<>(figures));
        clusters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(clusters));
        unplaced = List.copyOf(unplaced);
    }

    /// The measures of classes that call each other.
    ///
    /// @param contexts the business contexts of each class; empty where nobody says
    public static Profile ofCalls(
            Partition partition, List<Call> calls, Map<String, List<String>> contexts) {
        SequencedMap<Measure, Figure> figures = new LinkedHashMap<>();
        CallMeasures measures = new CallMeasures(partition, calls);
        figures.put(Measure.ICP, measures.icp());
        figures.put(Measure.SM, measures.sm());
        figures.put(Measure.SM_PAIRS, measures.smPairs());
        figures.put(Measure.IFN, measures.ifn());
        figures.put(Measure.NED, SizeMeasures.of(partition).ned());
        figures.put(Measure.BCP, new BusinessContextPurity(partition, contexts).bcp());
        figures.put(Measure.CALL_COUPLING, measures.coupling());
        figures.put(Measure.CALL_COHESION, measures.cohesion());
        figures.put(Measure.MODULARITY, measures.modularity());
        figures.put(Measure.TURBO_MQ, measures.turboMq());
        ClusterDependencies dependencies = new ClusterDependencies(partition, calls);
        figures.put(Measure.CCD, dependencies.ccd());
        figures.put(Measure.ACD, dependencies.acd());
        figures.put(Measure.NCCD, dependencies.nccd());
        addSizes(figures, partition);
        Set<String> named = new LinkedHashSet<>();
        for (Call call : calls) {
            if (!call.touchesRoot()) {
                named.add(call.from());
                named.add(call.to());
            }
        }
        return new Profile(figures, dependencies.dependencies(), unplaced(partition, named));
    }

    /// The measures of functionalities that access entities.
    ///
    /// @param authors who wrote each entity; empty where nobody says
    public static Profile ofAccesses(
            Partition partition,
            List<TracedFunctionality> functionalities,
            Map<String, ? extends Collection<String>> authors) {
        SequencedMap<Measure, Figure> figures = new LinkedHashMap<>();
        FunctionalityMeasures measures = new FunctionalityMeasures(partition, functionalities);
        figures.put(Measure.ENTITY_COHESION, measures.cohesion());
        figures.put(Measure.ENTITY_COUPLING, measures.coupling());
        figures.put(Measure.COMPLEXITY, measures.complexity());
        figures.put(Measure.TSR, new TeamSize(partition, authors).tsr());
        addSizes(figures, partition);
        Set<String> named = new LinkedHashSet<>();
        for (TracedFunctionality each : functionalities) {
            each.traces().forEach(trace -> trace.forEach(access -> named.add(access.entity())));
        }
        return new Profile(figures, new LinkedHashMap<>(), unplaced(partition, named));
    }

    /// This profile with one measure more.
    public Profile with(Measure measure, Figure figure) {
        SequencedMap<Measure, Figure> more = new LinkedHashMap<>(figures);
        more.put(measure, figure);
        return new Profile(more, clusters, unplaced);
    }

    private static void addSizes(SequencedMap<Measure, Figure> figures, Partition partition) {
        SizeMeasures sizes = SizeMeasures.of(partition);
        figures.put(Measure.CLUSTERS, new Figure.Known(sizes.sizes().size()));
        figures.put(Measure.MEMBERS, new Figure.Known(sizes.members()));
        figures.put(Measure.LARGEST_SHARE, sizes.largestShare());
        figures.put(Measure.SIZE_BALANCE, sizes.balance());
    }

    private static List<String> unplaced(Partition partition, Set<String> named) {
        Predicate<String> placed = partition.clusters()::containsKey;
        return named.stream().filter(placed.negate()).sorted().toList();
    }
}
