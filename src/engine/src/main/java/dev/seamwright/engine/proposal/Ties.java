package dev.seamwright.engine.proposal;

import dev.seamwright.model.seam.Weights;

import java.util.EnumMap;
import java.util.Map;

/// All evidence in one graph, and each kind of it by itself. Nodes come first; behind them stands
/// one anchor for each file that is taken apart, to which its parts are tied.
final class Ties {

    private final ReferenceTies references;
    private final Map<TieKind, Affinity> kinds = new EnumMap<>(TieKind.class);
    private final Affinity all = new Affinity();
    private final FileVertices files;

    /// All evidence for a monolith.
    static Ties of(Nodes nodes, Vocabulary vocabulary, Weights weights) {
        FileVertices files = new FileVertices(nodes);
        Map<TieKind, Affinity> kept = new EnumMap<>(TieKind.class);
        kept.put(TieKind.WORDS, vocabulary.ties().evened());
        kept.put(TieKind.FILES, FileTies.of(nodes, files));
        kept.put(TieKind.TESTS, TestTies.of(nodes).evened());
        kept.put(TieKind.HISTORY, HistoryTies.of(nodes, files).evened());
        return new Ties(new ReferenceTies(nodes), kept, weights, files);
    }

    private Ties(
            ReferenceTies references,
            Map<TieKind, Affinity> kept,
            Weights weights,
            FileVertices files) {
        this.references = references;
        this.files = files;
        Emphasis emphasis = new Emphasis(weights);
        for (TieKind kind : TieKind.values()) {
            Affinity scaled = new Affinity();
            scaled.addScaled(
                    switch (kind) {
                        case DATA -> references.data(weights).evened();
                        case CODE -> references.code(weights).evened();
                        case WORDS, FILES, TESTS, HISTORY -> kept.getOrDefault(kind, scaled);
                    },
                    emphasis.of(kind));
            kinds.put(kind, scaled);
            scaled.forEach(all::add);
        }
    }

    /// The same evidence under other priorities.
    Ties under(Weights weights) {
        return new Ties(references, kinds, weights, files);
    }

    Affinity ties() {
        return all;
    }

    Affinity ties(TieKind kind) {
        return kinds.getOrDefault(kind, new Affinity());
    }

    /// Nodes and anchors.
    int size() {
        return files.size();
    }

    /// The vertices of files, anchors among them.
    FileVertices files() {
        return files;
    }
}
