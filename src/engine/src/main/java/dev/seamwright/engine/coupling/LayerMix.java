package dev.seamwright.engine.coupling;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How the code of a context is spread over technical layers. A context that was drawn along a
/// layer has one of them and little of the others.
///
/// @param units of code in each layer
/// @param split 0..1, half the sum of the differences between the shares of its layers and those of
///   the whole monolith (total variation distance): 0 for a context cut through all layers as the
///   monolith is, near 1 for one that holds a single layer which is rare elsewhere; 0 without code
public record LayerMix(Map<Layer, Integer> units, double split) {

    public LayerMix {
        EnumMap<Layer, Integer> ordered = new EnumMap<>(Layer.class);
        ordered.putAll(units);
        units = Collections.unmodifiableMap(ordered);
    }

    static LayerMix of(int[] own, int[] whole) {
        EnumMap<Layer, Integer> units = new EnumMap<>(Layer.class);
        double difference = 0;
        for (Layer layer : Layer.values()) {
            int position = units.size();
            units.put(layer, own[position]);
            difference += Math.abs(share(own, position) - share(whole, position));
        }
        return new LayerMix(units, sum(own) == 0 ? 0 : difference / 2);
    }

    private static double share(int[] counts, int position) {
        int sum = sum(counts);
        return sum > 0 ? (double) counts[position] / sum : 0;
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
