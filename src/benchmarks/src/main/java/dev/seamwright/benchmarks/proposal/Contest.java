package dev.seamwright.benchmarks.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every method on every sample.
///
/// @param methods the product's own first
/// @param seeds tried of methods that are random
record Contest(List<Method> methods, int seeds) {

    /// What one method reached on one sample.
    ///
    /// @param deviation of MoJoFM over seeds, 0 for methods that are not random
    record Result(Figures figures, double deviation) {}

    /// Results by the name of the method; methods that have nothing to work on are left out.
    Map<String, Result> run(Sample sample) {
        Map<String, Result> results = new LinkedHashMap<>();
        for (Method method : methods) {
            if (method.applies(sample)) {
                List<Figures> tries = new ArrayList<>();
                for (int seed = 0; seed < (method.isRandom() ? seeds : 1); seed++) {
                    tries.add(Figures.of(sample, method.cut(sample, seed)));
                }
                results.put(
                        method.name(), new Result(Figures.mean(tries), Figures.deviation(tries)));
            }
        }
        return results;
    }
}
