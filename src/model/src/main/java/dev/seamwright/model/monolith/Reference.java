package dev.seamwright.model.monolith;

import java.util.Comparator;

/// One directed, typed use of one node by another, at one line.
///
/// @param from the innermost element (or the table) that refers
/// @param to what it refers to
/// @param via by what means
public record Reference(NodeId from, NodeId to, ReferenceKind kind, Via via, Evidence evidence)
        implements Comparable<Reference> {

    private static final Comparator<Reference> ORDER =
            Comparator.comparing((Reference reference) -> reference.evidence().at())
                    .thenComparing(Reference::kind)
                    .thenComparing(Reference::from)
                    .thenComparing(Reference::to)
                    .thenComparing(Reference::via)
                    .thenComparing(reference -> reference.evidence().certainty());

    /// A reference by the usual means: code by the language, tables by SQL.
    public Reference(NodeId from, NodeId to, ReferenceKind kind, Evidence evidence) {
        this(from, to, kind, kind.isCode() ? Via.CODE : Via.SQL, evidence);
    }

    /// By place in the source, so that lists of references read like the code.
    @Override
    public int compareTo(Reference other) {
        return ORDER.compare(this, other);
    }
}
