package dev.seamwright.cli;

import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Unresolved;

import java.util.function.ToIntFunction;

/// How much of the source an import understood, in per cent; what there is nothing of is covered.
record Coverage(Monolith monolith) {

    /// The least that the user accepts, in per cent.
    record Least(double read, double resolved) {}

    /// Whether less was understood than is accepted.
    boolean isBelow(Least least) {
        return read() < least.read || resolved() < least.resolved;
    }

    /// Files that were read, of all that an importer claimed.
    double read() {
        long all = monolith.files().size();
        return share(all - monolith.files().stream().filter(f -> f.unread() != null).count(), all);
    }

    /// Imports within the source and calls that do not lead to libraries, as far as they led to
    /// something.
    double resolved() {
        long imports = count(ReferenceKind.IMPORT);
        long missed =
                monolith.gaps().unresolved().stream()
                        .filter(gap -> gap.kind() == Unresolved.Kind.IMPORT)
                        .count();
        long calls = sum(CallTally::resolved);
        return share(imports + calls, imports + calls + missed + sum(CallTally::unresolved));
    }

    private long count(ReferenceKind kind) {
        return monolith.references().stream().map(Reference::kind).filter(kind::equals).count();
    }

    private long sum(ToIntFunction<CallTally> part) {
        return monolith.gaps().calls().stream().mapToLong(part::applyAsInt).sum();
    }

    /// Never rounded up: all of it is only said of all of it.
    static double share(long part, long whole) {
        return whole == 0 ? 100 : Math.floor(1000.0 * part / whole) / 10;
    }
}
