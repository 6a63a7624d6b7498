package dev.seamwright.engine.metric;

import java.util.Collection;

/// Shannon's entropy with the natural logarithm.
public final class Entropy {

    private Entropy() {}

    /// The entropy of a distribution, 0..ln n.
    ///
    /// @param counts above 0
    public static double of(Collection<Integer> counts) {
        double sum = counts.stream().mapToInt(Integer::intValue).sum();
        double entropy = 0;
        for (int count : counts.stream().sorted().toList()) {
            entropy -= count / sum * StrictMath.log(count / sum);
        }
        return Math.max(entropy, 0);
    }
}
