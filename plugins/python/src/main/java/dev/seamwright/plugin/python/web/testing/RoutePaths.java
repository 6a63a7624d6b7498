package dev.seamwright.plugin.python.web.testing;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which views answer the path of a request.
final class RoutePaths {

    /// Longer texts are no paths of requests.
    private static final int LONGEST = 500;

    /// Routes by the beginning that they share, which few paths do.
    private final Map<String, List<Known>> byFirst = new HashMap<>();

    private final List<Known> others = new ArrayList<>();

    RoutePaths(List<Route> routes) {
        for (Route route : routes) {
            ElementId handler = route.handler();
            if (handler != null) {
                Known known = new Known(PathPattern.of(route.path()), route.methods(), handler);
                String first = first(PathPattern.trimmed(route.path()));
                boolean literal = first.chars().allMatch(RoutePaths::isPlain);
                (literal ? byFirst.computeIfAbsent(first, k -> new ArrayList<>()) : others)
                        .add(known);
            }
        }
    }

    private record Known(PathPattern pattern, List<String> methods, ElementId handler) {

        boolean answers(String verb, String path) {
            return (verb.isEmpty() || methods.isEmpty() || methods.contains(verb))
                    && pattern.matches(path);
        }

        /// Of two routes of one pattern the one that names the verb is meant.
        int precision(String verb) {
            return 2 * pattern.precision() + (methods.contains(verb) ? 1 : 0);
        }
    }

    private static boolean isPlain(int each) {
        return Character.isLetterOrDigit(each) || each == '-' || each == '_';
    }

    private static String first(String trimmed) {
        int slash = trimmed.indexOf('/');
        return slash < 0 ? trimmed : trimmed.substring(0, slash);
    }

    /// The views that answer a request; of several patterns those that say most of the path.
    ///
    /// @param verb in capitals, empty for any
    /// @param path as written; what stands in for a part that the source does not tell matches
    ///   wherever a pattern takes any text
    Set<ElementId> find(String verb, String path) {
        String trimmed = PathPattern.trimmed(path);
        Set<ElementId> found = new LinkedHashSet<>();
        if (path.length() > LONGEST) {
            return found;
        }
        List<Known> candidates = new ArrayList<>(byFirst.getOrDefault(first(trimmed), List.of()));
        candidates.addAll(others);
        int most = -1;
        for (Known known : candidates) {
            if (known.answers(verb, trimmed)) {
                int precision = known.precision(verb);
                if (precision > most) {
                    found.clear();
                    most = precision;
                }
                if (precision == most) {
                    found.add(known.handler());
                }
            }
        }
        return found;
    }
}
