package dev.seamwright.engine.proposal;

import dev.seamwright.model.seam.Weights;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All evidence in one graph, and each kind of it by itself. Nodes come first; behind them stands
/// one anchor for each file that is taken apart, to which its parts are tied.
final class Ties {

    /// What the ties of each kind weigh together. Tables tell most; files are left as a last resort
    /// for parts that nothing else ties to anything.
    private static final Map<TieKind, Double> TOTALS =
            Collections.unmodifiableMap(
                    new EnumMap<>(
                            Map.of(
                                    TieKind.DATA, 2.0,
                                    TieKind.CODE, 1.0,
                                    TieKind.WORDS, 1.0,
                                    TieKind.FILES, 0.1)));

    private final ReferenceTies references;
    private final Map<TieKind, Affinity> kinds = new EnumMap<>(TieKind.class);
    private final Affinity all = new Affinity();
    private final int size;

    /// All evidence for a monolith.
    static Ties of(Nodes nodes, Vocabulary vocabulary, Weights weights) {
        Affinity files = new Affinity();
        int anchor = nodes.size();
        for (List<Integer> parts : nodes.files()) {
            if (parts.size() > 1) {
                double weight = 1 / Math.sqrt(parts.size());
                int to = anchor;
                parts.forEach(part -> files.add(part, to, weight));
                anchor++;
            }
        }
        Map<TieKind, Affinity> kept = new EnumMap<>(TieKind.class);
        kept.put(TieKind.WORDS, vocabulary.ties());
        kept.put(TieKind.FILES, files);
        return new Ties(new ReferenceTies(nodes), kept, weights, anchor);
    }

    private Ties(ReferenceTies references, Map<TieKind, Affinity> kept, Weights weights, int size) {
        this.references = references;
        this.size = size;
        for (TieKind kind : TieKind.values()) {
            Affinity scaled = new Affinity();
            scaled.addScaled(
                    switch (kind) {
                        case DATA -> references.data(weights);
                        case CODE -> references.code(weights);
                        case WORDS, FILES -> kept.getOrDefault(kind, scaled);
                    },
                    TOTALS.getOrDefault(kind, 0.0));
            kinds.put(kind, scaled);
            scaled.forEach(all::add);
        }
    }

    /// The same evidence under other priorities.
    Ties under(Weights weights) {
        return new Ties(references, kinds, weights, size);
    }

    Affinity ties() {
        return all;
    }

    Affinity ties(TieKind kind) {
        return kinds.getOrDefault(kind, new Affinity());
    }

    /// Nodes and anchors.
    int size() {
        return size;
    }
}
