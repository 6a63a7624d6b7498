package dev.seamwright.engine.starting;

import dev.seamwright.model.monolith.ElementId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The shortest ends of paths that tell them apart, without the ending of files: `orders`, but
/// `shop/orders` and `audit/orders` where there are both.
final class PathNames {

    private PathNames() {}

    /// A name for each path, in their order.
    ///
    /// @param paths all different
    static List<String> of(List<ElementId> paths) {
        List<String> names = new ArrayList<>();
        paths.forEach(path -> names.add(end(path, 1)));
        for (int parts = 2; hasTwins(names); parts++) {
            Map<String, Integer> counts = counts(names);
            for (int i = 0; i < names.size(); i++) {
                if (counts.getOrDefault(names.get(i), 0) > 1) {
                    String longer = end(paths.get(i), parts);
                    names.set(i, longer.equals(names.get(i)) ? paths.get(i).text() : longer);
                }
            }
        }
        return List.copyOf(names);
    }

    private static boolean hasTwins(List<String> names) {
        return counts(names).values().stream().anyMatch(count -> count > 1);
    }

    private static Map<String, Integer> counts(List<String> names) {
        Map<String, Integer> counts = new HashMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts;
    }

    /// The last so many parts of a path.
    private static String end(ElementId path, int parts) {
        String text = path.text();
        boolean folder = text.endsWith("/");
        String trimmed = folder ? text.substring(0, text.length() - 1) : withoutEnding(text);
        int from = trimmed.length();
        for (int part = 0; part < parts && from > 0; part++) {
            from = trimmed.lastIndexOf('/', from - 1);
        }
        return trimmed.substring(from + 1);
    }

    private static String withoutEnding(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }
}
