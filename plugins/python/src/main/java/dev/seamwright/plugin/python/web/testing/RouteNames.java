package dev.seamwright.plugin.python.web.testing;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.plugin.python.web.RouteName;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which views a name stands for: `orders:detail`, `orders.detail`, `order-detail`.
final class RouteNames {

    private final Map<String, List<RouteName>> byName = new HashMap<>();

    RouteNames(List<RouteName> names) {
        for (RouteName name : names) {
            byName.computeIfAbsent(name.name(), k -> new ArrayList<>()).add(name);
        }
    }

    /// The views of a name; none where it is unknown, or where several views have it and the source
    /// does not tell their spaces apart.
    Set<ElementId> find(String text) {
        int colon = text.lastIndexOf(':');
        if (colon >= 0) {
            return find(text.substring(0, colon), text.substring(colon + 1));
        }
        Set<ElementId> found = find("", text);
        int dot = text.lastIndexOf('.');
        return found.isEmpty() && dot >= 0
                ? find(text.substring(0, dot), text.substring(dot + 1))
                : found;
    }

    private Set<ElementId> find(String spaces, String name) {
        List<RouteName> named = byName.getOrDefault(name, List.of());
        String space = spaces.substring(spaces.lastIndexOf(':') + 1);
        Set<ElementId> exact =
                handlers(named.stream().filter(each -> each.space().equals(space)).toList());
        if (!exact.isEmpty()) {
            return exact;
        }
        Set<ElementId> all = handlers(named);
        return all.size() == 1 ? all : Set.of();
    }

    private static Set<ElementId> handlers(List<RouteName> names) {
        return names.stream()
                .map(RouteName::handler)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
