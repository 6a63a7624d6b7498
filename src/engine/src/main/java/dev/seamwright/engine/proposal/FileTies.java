package dev.seamwright.engine.proposal;

/// Ties between what stands in one file that is taken apart: each part is tied to the file's anchor
/// with 1/√n where there are n of them. A file in which a large share of all tables is mapped says
/// little, for it collects the models of every area; from a third on nearly nothing.
final class FileTies {

    private static final double COLLECTING = 1.0 / 3;

    /// Parts that nothing else ties to anything stay with their file.
    private static final double LAST_RESORT = 0.05;

    private FileTies() {}

    static Affinity of(Nodes nodes, FileVertices files) {
        Affinity ties = new Affinity();
        double tables = Math.max(1, nodes.graph().monolith().tables().size());
        for (int anchor : files.anchors()) {
            double mapped = files.nodes(anchor).stream().filter(nodes::isTable).count();
            double trust = Math.max(LAST_RESORT, 1 - mapped / tables / COLLECTING);
            double weight = trust / Math.sqrt(files.nodes(anchor).size());
            files.nodes(anchor).forEach(part -> ties.add(part, anchor, weight));
        }
        return ties;
    }
}
