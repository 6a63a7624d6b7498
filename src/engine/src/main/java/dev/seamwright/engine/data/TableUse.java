package dev.seamwright.engine.data;

import dev.seamwright.engine.metric.Entropy;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.ContextId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.OptionalDouble;

/// Who uses one table.
///
/// @param owner the context that it belongs to, null for none
/// @param uses by context, the rest of the monolith last; only those whose code uses the table
public record TableUse(TableId table, @Nullable ContextId owner, List<ContextUse> uses) {

    public TableUse {
        uses = List.copyOf(uses);
    }

    /// The contexts whose code writes it, the rest of the monolith included. More than one is the
    /// hard case.
    public List<ContextUse> writers() {
        return uses.stream().filter(ContextUse::isWriter).toList();
    }

    /// The contexts whose code reads it, the rest of the monolith included.
    public List<ContextUse> readers() {
        return uses.stream().filter(ContextUse::isReader).toList();
    }

    /// How spread over contexts the code is that touches the table: −Σ p ln p over the contexts
    /// (the rest is one of them), p being the share of the touching units that a context has. 0 for
    /// one context alone, ln n for n that share it evenly; absent where no code touches it.
    ///
    /// Example: three units of one context and one of another give −(0.75 ln 0.75 + 0.25 ln 0.25) =
    /// 0.562.
    public OptionalDouble entropy() {
        List<Integer> touching =
                uses.stream().map(ContextUse::units).filter(units -> units > 0).toList();
        return touching.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Entropy.of(touching));
    }
}
