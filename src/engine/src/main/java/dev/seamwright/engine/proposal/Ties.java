package dev.seamwright.engine.proposal;

import dev.seamwright.model.seam.Weights;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All evidence in one graph, and each kind of it by itself. Nodes come first; behind them stands
/// one anchor for each file that is taken apart, then one for each folder.
final class Ties {

    private final ReferenceTies references;

    /// What does not depend on priorities, evened and not yet scaled.
    private final Map<TieKind, Affinity> kept;

    private final Folders folders;
    private final Map<TieKind, Affinity> kinds = new EnumMap<>(TieKind.class);
    private final Affinity all = new Affinity();

    /// All evidence for a monolith.
    static Ties of(Nodes nodes, Vocabulary vocabulary, Weights weights) {
        ReferenceTies references = new ReferenceTies(nodes);
        FileVertices files = new FileVertices(nodes);
        Map<TieKind, Affinity> kept = new EnumMap<>(TieKind.class);
        kept.put(TieKind.WORDS, vocabulary.ties().evened());
        kept.put(TieKind.TESTS, TestTies.of(nodes).evened());
        kept.put(TieKind.HISTORY, HistoryTies.of(nodes, files).evened());
        Folders none = new Folders(files, new Affinity());
        Folders folders = new Folders(files, new Ties(references, kept, none, weights).ties());
        kept.put(TieKind.FILES, FileTies.of(nodes, files));
        kept.put(TieKind.FOLDERS, folders.ties().evened());
        return new Ties(references, kept, folders, weights);
    }

    private Ties(
            ReferenceTies references,
            Map<TieKind, Affinity> kept,
            Folders folders,
            Weights weights) {
        this.references = references;
        this.kept = kept;
        this.folders = folders;
        Emphasis emphasis = new Emphasis(weights);
        for (TieKind kind : TieKind.values()) {
            Affinity ties =
                    switch (kind) {
                        case DATA -> references.data(weights).evened();
                        case CODE -> references.code(weights).evened();
                        case WORDS, FILES, TESTS, HISTORY, FOLDERS ->
                                kept.getOrDefault(kind, new Affinity());
                    };
            double trust = kind == TieKind.FOLDERS ? folders.trust() : 1;
            Affinity scaled = new Affinity();
            scaled.addScaled(ties, trust * emphasis.of(kind));
            kinds.put(kind, scaled);
            scaled.forEach(all::add);
        }
    }

    /// The same evidence under other priorities.
    Ties under(Weights weights) {
        return new Ties(references, kept, folders, weights);
    }

    Affinity ties() {
        return all;
    }

    Affinity ties(TieKind kind) {
        return kinds.getOrDefault(kind, new Affinity());
    }

    /// Nodes and anchors.
    int size() {
        return folders.size();
    }

    /// The nodes that a vertex stands for: itself, or all in a file or folder.
    List<Integer> nodes(int vertex) {
        return folders.nodes(vertex);
    }
}
