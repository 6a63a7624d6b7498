package dev.seamwright.plugin.python.name;

import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.Unknown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts every class after its bases and gives each the order in which members are looked up: C3,
/// and where classes inherit each other the order of writing.
///
/// An order names at most [#LONGEST] ancestors, the nearest ones, and then ends with [Unknown]:
/// real classes have a tenth of that, and time and memory stay linear in the size of the source.
final class Linearisation {

    static final int LONGEST = 400;

    private final Map<TypeDefinition, List<Definition>> bases;
    private final Map<TypeDefinition, List<Definition>> orders = new HashMap<>();
    private final Map<TypeDefinition, List<TypeDefinition>> heirs = new HashMap<>();
    private final Map<TypeDefinition, Integer> awaited = new HashMap<>();

    private Linearisation(Map<TypeDefinition, List<Definition>> bases) {
        this.bases = bases;
    }

    /// The order of every class.
    ///
    /// @param types all classes
    /// @param bases of each of them, as written
    static Map<TypeDefinition, List<Definition>> of(
            List<TypeDefinition> types, Map<TypeDefinition, List<Definition>> bases) {
        Linearisation all = new Linearisation(bases);
        types.forEach(all::await);
        all.settle(types);
        for (TypeDefinition type : types) {
            if (!all.orders.containsKey(type)) {
                all.orders.put(type, all.asWritten(type));
            }
        }
        return all.orders;
    }

    private List<Definition> bases(TypeDefinition type) {
        return bases.getOrDefault(type, List.of());
    }

    private void await(TypeDefinition type) {
        int count = 0;
        for (Definition base : bases(type)) {
            if (base instanceof OfType(TypeDefinition parent) && bases.containsKey(parent)) {
                heirs.computeIfAbsent(parent, key -> new ArrayList<>()).add(type);
                count++;
            }
        }
        awaited.put(type, count);
    }

    /// Bases before heirs; classes in or below a circle of inheritance are left over.
    private void settle(List<TypeDefinition> types) {
        Deque<TypeDefinition> ready = new ArrayDeque<>();
        types.stream().filter(type -> awaited.getOrDefault(type, 0) == 0).forEach(ready::add);
        while (!ready.isEmpty()) {
            TypeDefinition type = ready.remove();
            orders.put(type, merged(type));
            for (TypeDefinition heir : heirs.getOrDefault(type, List.of())) {
                if (awaited.merge(heir, -1, Integer::sum) == 0) {
                    ready.add(heir);
                }
            }
        }
    }

    private List<Definition> merged(TypeDefinition type) {
        List<List<Definition>> sequences = new ArrayList<>();
        for (Definition base : bases(type)) {
            sequences.add(order(base));
        }
        List<Definition> order = new ArrayList<>();
        order.add(new OfType(type));
        if (sequences.size() == 1) {
            order.addAll(sequences.getFirst());
        } else {
            sequences.add(bases(type));
            order.addAll(new Merge(sequences).upTo(LONGEST + 1));
        }
        return bounded(order);
    }

    private List<Definition> order(Definition base) {
        return base instanceof OfType(TypeDefinition parent)
                ? orders.getOrDefault(parent, List.of(base))
                : List.of(base);
    }

    private static List<Definition> bounded(List<Definition> order) {
        if (order.size() > LONGEST + 1) {
            order.subList(LONGEST + 1, order.size()).clear();
            order.add(Unknown.UNKNOWN);
        }
        return List.copyOf(order);
    }

    /// Depth first, each ancestor once.
    private List<Definition> asWritten(TypeDefinition type) {
        Set<Definition> order = new LinkedHashSet<>();
        Deque<Definition> ahead = new ArrayDeque<>();
        ahead.push(new OfType(type));
        while (!ahead.isEmpty() && order.size() <= LONGEST) {
            Definition next = ahead.pop();
            if (order.add(next) && next instanceof OfType(TypeDefinition known)) {
                bases(known).reversed().forEach(ahead::push);
            }
        }
        if (!ahead.isEmpty()) {
            order.add(Unknown.UNKNOWN);
        }
        return List.copyOf(order);
    }
}
