package dev.seamwright.model.monolith;

import java.util.Comparator;

/// Code that talks to something outside the monolith.
///
/// @param from the innermost element that does
/// @param target what the source says of the other side, as written (an address, a queue's or a
///   key's name); empty where it says nothing. Holes of interpolated texts are written `{}`
/// @param call the function that is called, with the module it comes from (`requests.post`)
public record ExternalUse(
        ElementId from, ExternalKind kind, String target, String call, Evidence evidence)
        implements Comparable<ExternalUse> {

    private static final Comparator<ExternalUse> ORDER =
            Comparator.comparing((ExternalUse use) -> use.evidence().at())
                    .thenComparing(ExternalUse::kind)
                    .thenComparing(ExternalUse::from)
                    .thenComparing(ExternalUse::call)
                    .thenComparing(ExternalUse::target)
                    .thenComparing(use -> use.evidence().certainty());

    /// By place in the source.
    @Override
    public int compareTo(ExternalUse other) {
        return ORDER.compare(this, other);
    }
}
