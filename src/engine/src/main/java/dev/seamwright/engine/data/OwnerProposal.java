package dev.seamwright.engine.data;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.ContextId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Which context should own a table.
///
/// @param context null for the rest of the monolith
/// @param confidence 0..1: the margin of its points to the second's, as a share of its own; 1 where
///   nobody else has any
/// @param isShared whether it is data that many read and hardly anybody changes: a copy for each
///   reader does as well as an owner
/// @param reasons of all contexts, the strongest first
public record OwnerProposal(
        TableId table,
        @Nullable ContextId context,
        double confidence,
        boolean isShared,
        List<Reason> reasons) {

    public OwnerProposal {
        reasons = List.copyOf(reasons);
    }

    /// What speaks for a context.
    public enum Ground {
        /// Its code writes the table.
        WRITES,
        /// It holds the type that maps the table.
        MODEL,
        /// Its code reads the table.
        READS
    }

    /// One ground of one context.
    ///
    /// @param context null for the rest of the monolith
    /// @param count references, or types
    /// @param points weight × ln(1 + count)
    public record Reason(@Nullable ContextId context, Ground ground, int count, double points) {}
}
