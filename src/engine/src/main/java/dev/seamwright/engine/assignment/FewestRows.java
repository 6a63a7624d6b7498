package dev.seamwright.engine.assignment;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Says in as few rows as there can be which context owns each unit of a monolith.
///
/// Each element is best spoken for by the contexts that most of its children are best spoken for
/// by. Going down, a row is needed where the context that holds so far costs more rows below than
/// one row here saves. Of equally few rows those are taken that speak for less, but for a whole
/// file rather than for its only type, and the context whose name comes first. Numbers of contexts
/// make no difference.
public final class FewestRows {

    /// The number of no context.
    private static final int NONE = 0;

    private final Comparator<Integer> byName;
    private final CodeTree tree;
    private final Map<NodeId, Integer> owners = new HashMap<>();
    private final Map<ElementId, SortedMap<Integer, Integer>> wanted = new HashMap<>();
    private final List<AssignmentRow> rows = new ArrayList<>();

    private FewestRows(Scenario scenario, List<NodeId> units) {
        Map<Integer, String> names = new HashMap<>();
        scenario.contexts().forEach(each -> names.put(each.id().number(), each.name()));
        byName =
                Comparator.comparing((Integer number) -> names.getOrDefault(number, ""))
                        .thenComparing(Comparator.naturalOrder());
        for (NodeId unit : units) {
            owners.put(unit, scenario.ownerOf(unit).map(ContextId::number).orElse(NONE));
        }
        tree = new CodeTree(units);
    }

    /// The rows, by node.
    ///
    /// @param units everything that can be drawn
    public static List<AssignmentRow> of(Scenario scenario, List<NodeId> units) {
        FewestRows fewest = new FewestRows(scenario, units);
        fewest.best(ElementId.ROOT);
        fewest.speak(ElementId.ROOT, NONE);
        for (NodeId unit : units) {
            int owner = fewest.owners.getOrDefault(unit, NONE);
            if (unit instanceof TableId && owner != NONE) {
                fewest.say(unit, owner);
            }
        }
        return fewest.rows.stream().sorted(Comparator.comparing(AssignmentRow::node)).toList();
    }

    /// The contexts that an element is best spoken for by.
    private Set<Integer> best(ElementId element) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (ElementId child : tree.children(element)) {
            best(child).forEach(context -> counts.merge(context, 1, Integer::sum));
        }
        wanted.put(element, counts);
        Integer own = owners.get(element);
        return own == null ? most(counts) : Set.of(own);
    }

    private static Set<Integer> most(SortedMap<Integer, Integer> counts) {
        int most = counts.isEmpty() ? 0 : Collections.max(counts.values());
        Set<Integer> best = new HashSet<>(counts.keySet());
        best.removeIf(context -> counts.getOrDefault(context, 0) < most);
        return best;
    }

    private void speak(ElementId element, int inherited) {
        int here = here(element, inherited);
        if (here != inherited) {
            say(element, here);
        }
        tree.children(element).forEach(child -> speak(child, here));
    }

    private void say(NodeId node, int context) {
        rows.add(new AssignmentRow(node, context == NONE ? null : new ContextId(context)));
    }

    private int here(ElementId element, int inherited) {
        Integer own = owners.get(element);
        if (own != null) {
            return own;
        }
        SortedMap<Integer, Integer> counts = wanted.getOrDefault(element, new TreeMap<>());
        int most = counts.isEmpty() ? 0 : Collections.max(counts.values());
        int gain = most - counts.getOrDefault(inherited, 0) - 1;
        boolean wholeFile = isFile(element) && counts.size() == 1;
        boolean better = gain > 0 || (gain == 0 && wholeFile);
        return better ? Collections.min(most(counts), byName) : inherited;
    }

    private static boolean isFile(ElementId element) {
        String text = element.text();
        return !text.endsWith("/") && text.indexOf(':', text.lastIndexOf('/') + 1) < 0;
    }
}
