package dev.seamwright.plugin.git.walk;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Puts commits in order: no commit comes after one that it leads to; among those that could come
/// next the one committed last, and of the same second the one whose name sorts first. Clocks that
/// were wrong do not confuse it.
final class CommitOrder {

    private static final Comparator<Visit> NEXT =
            Comparator.comparingInt((Visit visit) -> visit.commit().getCommitTime())
                    .reversed()
                    .thenComparing(Visit::id);

    private CommitOrder() {}

    static List<Visit> newestFirst(List<Visit> visits) {
        Map<ObjectId, Visit> byId = new HashMap<>();
        Map<ObjectId, Integer> children = new HashMap<>();
        for (Visit visit : visits) {
            byId.put(visit.commit(), visit);
            for (RevCommit parent : visit.commit().getParents()) {
                children.merge(parent, 1, Integer::sum);
            }
        }
        PriorityQueue<Visit> ready = new PriorityQueue<>(NEXT);
        visits.stream().filter(each -> !children.containsKey(each.commit())).forEach(ready::add);
        List<Visit> ordered = new ArrayList<>(visits.size());
        for (Visit visit = ready.poll(); visit != null; visit = ready.poll()) {
            ordered.add(visit);
            for (RevCommit parent : visit.commit().getParents()) {
                if (children.merge(parent, -1, Integer::sum) == 0) {
                    ready.add(byId.get(parent));
                }
            }
        }
        return ordered;
    }
}
