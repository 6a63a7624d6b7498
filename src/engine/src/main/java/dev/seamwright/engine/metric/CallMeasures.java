package dev.seamwright.engine.metric;

import dev.seamwright.engine.metric.Figure.Absent;
import dev.seamwright.engine.metric.Figure.Known;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// Measures of how calls lie across a partition.
///
/// Calls from or to [Call#ROOT] are left out of all of them but SM, calls of a class to itself of
/// all but SM and CARGO's two, and calls of classes that are in no cluster of all but CARGO's
/// coupling. (The script of Mono2Micro fails on these.)
///
/// @param partition which cluster each class is in
/// @param calls which class calls which
public record CallMeasures(Partition partition, List<Call> calls) {

    /// Copies, so that nothing changes afterwards.
    public CallMeasures {
        calls = List.copyOf(calls);
    }

    /// ICP, inter-partition call percentage (Kalia et al., FSE 2021), 0..1: Σ (ln v + 1) over calls
    /// between clusters / Σ (ln v + 1) over all calls, v being the volume.
    public Figure icp() {
        double all = 0;
        double crossing = 0;
        for (Call call : between()) {
            double weight = StrictMath.log(call.volume()) + 1;
            all += weight;
            crossing += partition.together(call.from(), call.to()) ? 0 : weight;
        }
        return Figure.ratio(crossing, all, Absence.NO_CALLS);
    }

    /// SM, structural modularity (Kalia et al., FSE 2021) as it was published:
    ///
    /// (1/K) Σ_m μ(m)/n(m)² − 2/(K(K−1)) Σ_{m≠n} σ(m,n)/(2·n(m)·n(n)), over ordered pairs m, n
    ///
    /// n(m) is the number of classes in m, μ(m) of pairs in m with a call either way, σ(m,n) of
    /// such pairs between m and n. The script that made the published figures also counts a class
    /// that calls itself as a pair, except for the last class of each cluster in the order of the
    /// file. So does this; [#smPairs] is the formula of the paper and does not depend on the order.
    public Figure sm() {
        return modularity(true);
    }

    /// SM by the formula of the paper: a class and itself are no pair.
    public Figure smPairs() {
        return modularity(false);
    }

    private Figure modularity(boolean withSelf) {
        SequencedMap<String, List<String>> groups = partition.groups();
        int count = groups.size();
        if (count == 0) {
            return new Absent(Absence.NO_CLUSTERS);
        }
        Map<String, Integer> inside = new LinkedHashMap<>();
        groups.forEach((cluster, members) -> inside.put(cluster, 0));
        double across = 0;
        for (List<String> pair : pairs(placed())) {
            String one = clusterOf(pair.getFirst());
            String other = clusterOf(pair.getLast());
            if (one.equals(other)) {
                inside.merge(one, 1, Integer::sum);
            } else {
                across += 1.0 / ((double) size(groups, one) * size(groups, other));
            }
        }
        if (withSelf) {
            selfCallers(groups).forEach(cluster -> inside.merge(cluster, 1, Integer::sum));
        }
        double cohesion = 0;
        for (Map.Entry<String, Integer> each : inside.entrySet()) {
            double size = size(groups, each.getKey());
            cohesion += each.getValue() / (size * size);
        }
        double coupling = count == 1 ? 0 : across / count / (count - 1) * 2;
        return new Known(cohesion / count - coupling);
    }

    private static int size(Map<String, List<String>> groups, String cluster) {
        return groups.getOrDefault(cluster, List.of()).size();
    }

    /// The cluster of each class that calls itself and is not the last of its cluster.
    private List<String> selfCallers(SequencedMap<String, List<String>> groups) {
        Set<String> callers = new HashSet<>();
        calls.stream().filter(Call::isSelf).forEach(call -> callers.add(call.from()));
        return groups.entrySet().stream()
                .flatMap(
                        group ->
                                group.getValue().stream()
                                        .limit(group.getValue().size() - 1L)
                                        .filter(callers::contains)
                                        .map(caller -> group.getKey()))
                .toList();
    }

    /// IFN, interface number (Kalia et al., FSE 2021), from 0: pairs of classes in different
    /// clusters with a call either way / K.
    public Figure ifn() {
        double crossing =
                pairs(between()).stream()
                        .filter(pair -> !partition.together(pair.getFirst(), pair.getLast()))
                        .count();
        return Figure.ratio(crossing, partition.groups().size(), Absence.NO_CLUSTERS);
    }

    /// Coupling (CARGO, ASE 2022), 0..1: volume that crosses / all volume. As in its script a class
    /// that calls itself counts as inside, and so do two classes that are both in no cluster; a
    /// call between a class in a cluster and one in none crosses.
    public Figure coupling() {
        double all = 0;
        double crossing = 0;
        for (Call call : calls) {
            if (!call.touchesRoot()) {
                all += call.volume();
                boolean inside =
                        partition.clusterOf(call.from()).equals(partition.clusterOf(call.to()));
                crossing += inside ? 0 : call.volume();
            }
        }
        return Figure.ratio(crossing, all, Absence.NO_CALLS);
    }

    /// Cohesion (CARGO, ASE 2022), 0..1: mean over clusters of 2I/(2I+E), I being the volume inside
    /// and E that to and from other clusters. A cluster without any counts as 0. A class that calls
    /// itself counts as inside.
    public Figure cohesion() {
        Tally tally = tally(placed().stream().filter(call -> !call.touchesRoot()).toList());
        double sum = 0;
        for (String cluster : tally.inside().keySet()) {
            double twice = 2 * tally.insideOf(cluster);
            double ends = twice + tally.crossingOf(cluster);
            sum += ends > 0 ? twice / ends : 0;
        }
        return tally.total() > 0
                ? new Known(sum / tally.inside().size())
                : new Absent(Absence.NO_CALLS);
    }

    /// Modularity Q (Newman 2004), -1/2..1, of the undirected weighted graph: Σ over clusters of
    /// I/W − (D/2W)², I being the volume inside, D the sum of its members' degrees, W all volume.
    public Figure modularity() {
        Tally tally = tally(between());
        double q = 0;
        for (String cluster : tally.inside().keySet()) {
            double degrees = 2 * tally.insideOf(cluster) + tally.crossingOf(cluster);
            double share = degrees / (2 * tally.total());
            q += tally.insideOf(cluster) / tally.total() - share * share;
        }
        return tally.total() > 0 ? new Known(q) : new Absent(Absence.NO_CALLS);
    }

    /// TurboMQ (Mitchell and Mancoridis, Bunch), 0..K: Σ over clusters of 2μ/(2μ+ε), μ being the
    /// volume inside and ε that to and from other clusters. A cluster without any adds 0.
    public Figure turboMq() {
        Tally tally = tally(between());
        double sum = 0;
        for (String cluster : tally.inside().keySet()) {
            double twice = 2 * tally.insideOf(cluster);
            sum += twice > 0 ? twice / (twice + tally.crossingOf(cluster)) : 0;
        }
        return tally.total() > 0 ? new Known(sum) : new Absent(Absence.NO_CALLS);
    }

    private Tally tally(List<Call> counted) {
        Map<String, Double> inside = new LinkedHashMap<>();
        Map<String, Double> crossing = new LinkedHashMap<>();
        partition.groups().keySet().forEach(cluster -> inside.put(cluster, 0.0));
        double total = 0;
        for (Call call : counted) {
            String from = clusterOf(call.from());
            String to = clusterOf(call.to());
            total += call.volume();
            if (from.equals(to)) {
                inside.merge(from, call.volume(), Double::sum);
            } else {
                crossing.merge(from, call.volume(), Double::sum);
                crossing.merge(to, call.volume(), Double::sum);
            }
        }
        return new Tally(inside, crossing, total);
    }

    /// Calls between two different classes that are both in a cluster.
    private List<Call> between() {
        return placed().stream().filter(call -> !call.isSelf() && !call.touchesRoot()).toList();
    }

    private String clusterOf(String placed) {
        return partition.clusterOf(placed).orElseThrow();
    }

    private List<Call> placed() {
        return calls.stream()
                .filter(
                        call ->
                                partition.clusters().containsKey(call.from())
                                        && partition.clusters().containsKey(call.to()))
                .toList();
    }

    /// Pairs of different classes, whichever of them calls.
    private static Set<List<String>> pairs(List<Call> calls) {
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (Call call : calls) {
            int order = call.from().compareTo(call.to());
            if (order != 0) {
                pairs.add(
                        order < 0
                                ? List.of(call.from(), call.to())
                                : List.of(call.to(), call.from()));
            }
        }
        return pairs;
    }

    /// Volume inside and across, by cluster.
    private record Tally(Map<String, Double> inside, Map<String, Double> crossing, double total) {

        double insideOf(String cluster) {
            return inside.getOrDefault(cluster, 0.0);
        }

        double crossingOf(String cluster) {
            return crossing.getOrDefault(cluster, 0.0);
        }
    }
}
