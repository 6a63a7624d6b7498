package dev.seamwright.engine.metric;

import dev.seamwright.engine.metric.Figure.Absent;
import dev.seamwright.engine.metric.Figure.Known;
import dev.seamwright.engine.metric.LocalTransaction.Branch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;

/// Measures over functionalities: entry points as ordered reads and writes of entities
/// (socialsoftware/mono2micro; Santos and Rito Silva, "A complexity metric for microservices
/// architecture migration", ICSA 2020; Andrade et al. 2022).
///
/// The original rounds the figure of each cluster to three decimals before it takes the mean, which
/// moves the mean by up to 0.0005; nothing is rounded here. It stops at an entity that is in no
/// cluster; here such accesses are left out. Where a functionality has several traces, the original
/// numbers the local transactions of each trace from the start and so takes some of different
/// traces for the same; here they are shared only as far as traces take the same way.
///
/// Work is linear in the accesses, but for complexity: accesses of local transactions ×
/// functionalities / 64.
public final class FunctionalityMeasures {

    private static final BitSet NONE = new BitSet();

    private final SequencedMap<String, List<String>> groups;
    private final List<Traced> functionalities = new ArrayList<>();

    /// Divides functionalities into local transactions.
    ///
    /// @param partition which cluster each entity is in
    public FunctionalityMeasures(Partition partition, List<TracedFunctionality> functionalities) {
        this.groups = partition.groups();
        for (TracedFunctionality each : functionalities) {
            this.functionalities.add(Traced.of(partition, each));
        }
    }

    /// Cohesion, 0..1: mean over clusters of the mean, over the functionalities that touch it, of
    /// its entities that they touch / its entities. A cluster that none touches counts as 0.
    public Figure cohesion() {
        Map<String, Double> shares = new LinkedHashMap<>();
        Map<String, Integer> touching = new LinkedHashMap<>();
        for (Traced functionality : functionalities) {
            functionality
                    .touched()
                    .forEach(
                            (cluster, count) -> {
                                shares.merge(cluster, (double) count / size(cluster), Double::sum);
                                touching.merge(cluster, 1, Integer::sum);
                            });
        }
        double sum = 0;
        for (String cluster : groups.keySet()) {
            sum += shares.getOrDefault(cluster, 0.0) / touching.getOrDefault(cluster, 1);
        }
        double all = sum;
        return known(() -> all / groups.size());
    }

    /// Coupling, 0..1: mean over clusters c of 1/(K−1) · Σ over other clusters j of the entities by
    /// which functionalities enter j directly from c / entities of j. With one cluster it is 0.
    public Figure coupling() {
        Map<List<String>, Set<String>> entered = new LinkedHashMap<>();
        for (Traced functionality : functionalities) {
            for (Branch branch : functionality.all()) {
                for (Branch next : branch.next()) {
                    entered.computeIfAbsent(
                                    List.of(branch.here().cluster(), next.here().cluster()),
                                    none -> new TreeSet<>())
                            .addAll(next.here().entries());
                }
            }
        }
        double sum = 0;
        for (Map.Entry<List<String>, Set<String>> each : entered.entrySet()) {
            sum += (double) each.getValue().size() / size(each.getKey().getLast());
        }
        double all = sum;
        int others = Math.max(groups.size() - 1, 1);
        return known(() -> all / others / groups.size());
    }

    /// Complexity, from 0: mean over functionalities of their [#complexities].
    public Figure complexity() {
        double sum = complexities().stream().mapToInt(Integer::intValue).sum();
        return known(() -> sum / functionalities.size());
    }

    /// The complexity of each functionality, in the order given. One that stays in a cluster has 0;
    /// another has, for each of its local transactions, the number of other functionalities that go
    /// through several clusters and access one of the same entities in a different mode. Reading
    /// and writing an entity differs from both.
    public List<Integer> complexities() {
        Map<EntityAccess, BitSet> differing = differing();
        List<Integer> complexities = new ArrayList<>();
        for (int i = 0; i < functionalities.size(); i++) {
            Traced each = functionalities.get(i);
            int sum = 0;
            for (Branch branch : each.isDistributed() ? each.all() : List.<Branch>of()) {
                BitSet minded = new BitSet();
                branch.here().accesses().forEach(a -> minded.or(differing.getOrDefault(a, NONE)));
                minded.clear(i);
                sum += minded.cardinality();
            }
            complexities.add(sum);
        }
        return List.copyOf(complexities);
    }

    /// For each way to access an entity the functionalities, by number, that go through several
    /// clusters and access it in a different mode.
    private Map<EntityAccess, BitSet> differing() {
        Map<EntityAccess, BitSet> differing = new HashMap<>();
        for (int i = 0; i < functionalities.size(); i++) {
            Traced each = functionalities.get(i);
            Map<String, Mode> modes = each.isDistributed() ? each.modes() : Map.of();
            for (Map.Entry<String, Mode> used : modes.entrySet()) {
                for (boolean writes : List.of(false, true)) {
                    EntityAccess access = new EntityAccess(used.getKey(), writes);
                    if (used.getValue() != Mode.of(access)) {
                        differing.computeIfAbsent(access, none -> new BitSet()).set(i);
                    }
                }
            }
        }
        return differing;
    }

    private Figure known(DoubleSupplier figure) {
        if (groups.isEmpty()) {
            return new Absent(Absence.NO_CLUSTERS);
        }
        if (functionalities.isEmpty()) {
            return new Absent(Absence.NO_FUNCTIONALITIES);
        }
        return functionalities.stream().allMatch(each -> each.modes().isEmpty())
                ? new Absent(Absence.NO_ACCESSES)
                : new Known(figure.getAsDouble());
    }

    private int size(String cluster) {
        return groups.getOrDefault(cluster, List.of()).size();
    }

    /// How an entity is used.
    private enum Mode {
        READ,
        WRITE,
        BOTH;

        static Mode of(EntityAccess access) {
            return access.writes() ? WRITE : READ;
        }

        Mode and(Mode other) {
            return this == other ? this : BOTH;
        }
    }

    /// A functionality that was divided.
    ///
    /// @param all its local transactions
    /// @param modes how it uses each entity
    /// @param touched how many entities of each cluster it uses
    private record Traced(List<Branch> all, Map<String, Mode> modes, Map<String, Integer> touched) {

        static Traced of(Partition partition, TracedFunctionality functionality) {
            List<Branch> all = new ArrayList<>();
            Deque<Branch> open =
                    new ArrayDeque<>(LocalTransaction.branches(partition, functionality));
            while (!open.isEmpty()) {
                Branch branch = open.pop();
                all.add(branch);
                branch.next().forEach(open::push);
            }
            Map<String, Mode> modes = new LinkedHashMap<>();
            for (Branch branch : all) {
                for (EntityAccess access : branch.here().accesses()) {
                    modes.merge(access.entity(), Mode.of(access), Mode::and);
                }
            }
            Map<String, Integer> touched = new LinkedHashMap<>();
            for (String entity : modes.keySet()) {
                partition
                        .clusterOf(entity)
                        .ifPresent(cluster -> touched.merge(cluster, 1, Integer::sum));
            }
            return new Traced(all, modes, touched);
        }

        boolean isDistributed() {
            return touched.size() > 1;
        }
    }
}
