package dev.seamwright.benchmarks.proposal;

import dev.seamwright.engine.comparison.Agreement;
import dev.seamwright.model.monolith.NodeId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/// How well a cut agrees with the maintainers'; a mean where several seeds were tried.
///
/// @param mojoFm 0..100
/// @param f pairwise, 0..1
/// @param rand adjusted, 1 at most
/// @param contexts that hold more than one thing
public record Figures(double mojoFm, double f, double rand, double contexts) {

    /// Measures one cut. What it does not place stands alone.
    static Figures of(Sample sample, Map<NodeId, String> cut) {
        Map<String, String> groups = new TreeMap<>();
        Map<String, String> areas = new TreeMap<>();
        sample.areas()
                .forEach(
                        (thing, area) -> {
                            areas.put(thing.text(), area);
                            String alone = "alone " + thing.text();
                            groups.put(thing.text(), cut.getOrDefault(thing, alone));
                        });
        Agreement agreement = new Agreement(groups, areas);
        return new Figures(
                agreement.mojoFm(),
                agreement.pairwiseF(),
                agreement.adjustedRand(),
                several(cut.values()));
    }

    private static double several(Iterable<String> groups) {
        Map<String, Integer> sizes = new TreeMap<>();
        groups.forEach(group -> sizes.merge(group, 1, Integer::sum));
        return new TreeSet<>(
                        sizes.entrySet().stream()
                                .filter(entry -> entry.getValue() > 1)
                                .map(Map.Entry::getKey)
                                .toList())
                .size();
    }

    /// Means of each figure.
    static Figures mean(List<Figures> all) {
        return new Figures(
                mean(all, Figures::mojoFm),
                mean(all, Figures::f),
                mean(all, Figures::rand),
                mean(all, Figures::contexts));
    }

    /// How far MoJoFM strays around its mean over seeds.
    static double deviation(List<Figures> all) {
        double mean = mean(all, Figures::mojoFm);
        List<Double> squares = new ArrayList<>();
        all.forEach(each -> squares.add(Math.pow(each.mojoFm() - mean, 2)));
        return Math.sqrt(squares.stream().mapToDouble(Double::doubleValue).average().orElse(0));
    }

    private static double mean(List<Figures> all, ToDoubleFunction<Figures> figure) {
        return all.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }
}
