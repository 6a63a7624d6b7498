package dev.seamwright.engine.proposal;

import dev.seamwright.model.seam.Weights;

import java.util.List;

/// All evidence in one graph. Nodes come first; behind them stands one anchor for each file that is
/// taken apart, to which its parts are tied.
final class Ties {

    /// What the ties of each kind weigh together. Tables tell most; files are left as a last resort
    /// for parts that nothing else ties to anything.
    private static final double DATA = 2;

    private static final double CODE = 1;
    private static final double WORDS = 1;
    private static final double FILES = 0.1;

    private final Affinity ties = new Affinity();
    private final int size;

    Ties(Nodes nodes, Vocabulary vocabulary, Weights weights) {
        ReferenceTies references = new ReferenceTies(nodes, weights);
        ties.addScaled(references.data(), DATA);
        ties.addScaled(references.code(), CODE);
        ties.addScaled(vocabulary.ties(), WORDS);
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
        ties.addScaled(files, FILES);
        size = anchor;
    }

    Affinity ties() {
        return ties;
    }

    /// Nodes and anchors.
    int size() {
        return size;
    }
}
