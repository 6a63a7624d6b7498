package dev.seamwright.engine.metric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// A stretch of a functionality that stays in one cluster, with the accesses that cost something
/// there: the first to each entity, and the first write after reads of it.
///
/// @param cluster where it stays
/// @param accesses what costs
/// @param entries the entities by which the cluster is entered
record LocalTransaction(
        String cluster, SequencedSet<EntityAccess> accesses, SequencedSet<String> entries) {

    LocalTransaction {
        accesses = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(accesses));
        entries = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(entries));
    }

    /// Divides a trace. Accesses to entities that are in no cluster are left out.
    static List<LocalTransaction> of(Partition partition, List<EntityAccess> trace) {
        List<LocalTransaction> sequence = new ArrayList<>();
        String cluster = "";
        LinkedHashSet<EntityAccess> accesses = new LinkedHashSet<>();
        for (EntityAccess access : trace) {
            String next = partition.clusters().get(access.entity());
            if (next == null) {
                continue;
            }
            if (!next.equals(cluster) && !accesses.isEmpty()) {
                sequence.add(entered(cluster, accesses));
                accesses.clear();
            }
            cluster = next;
            if (!accesses.contains(new EntityAccess(access.entity(), true))) {
                accesses.add(access);
            }
        }
        if (!accesses.isEmpty()) {
            sequence.add(entered(cluster, accesses));
        }
        return sequence;
    }

    private static LocalTransaction entered(String cluster, SequencedSet<EntityAccess> accesses) {
        LinkedHashSet<String> entry = new LinkedHashSet<>();
        entry.add(accesses.getFirst().entity());
        return new LocalTransaction(cluster, accesses, entry);
    }

    /// This one and another that takes the same way.
    LocalTransaction and(LocalTransaction other) {
        LinkedHashSet<EntityAccess> both = new LinkedHashSet<>(accesses);
        both.addAll(other.accesses);
        LinkedHashSet<String> entered = new LinkedHashSet<>(entries);
        entered.addAll(other.entries);
        return new LocalTransaction(cluster, both, entered);
    }

    /// The local transactions of all traces of a functionality, with those that follow each. Traces
    /// that begin with the same clusters share them.
    static List<Branch> branches(Partition partition, TracedFunctionality functionality) {
        List<Branch> roots = new ArrayList<>();
        for (List<EntityAccess> trace : functionality.traces()) {
            List<Branch> level = roots;
            for (LocalTransaction each : of(partition, trace)) {
                level = Branch.follow(level, each).next;
            }
        }
        return roots;
    }

    /// A local transaction and those that follow it.
    static final class Branch {
        private LocalTransaction here;
        private final List<Branch> next = new ArrayList<>();

        private Branch(LocalTransaction here) {
            this.here = here;
        }

        LocalTransaction here() {
            return here;
        }

        List<Branch> next() {
            return Collections.unmodifiableList(next);
        }

        private static Branch follow(List<Branch> level, LocalTransaction each) {
            for (Branch branch : level) {
                if (branch.here.cluster().equals(each.cluster())) {
                    branch.here = branch.here.and(each);
                    return branch;
                }
            }
            Branch added = new Branch(each);
            level.add(added);
            return added;
        }
    }
}
