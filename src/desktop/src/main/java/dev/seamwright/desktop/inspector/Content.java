package dev.seamwright.desktop.inspector;

import dev.seamwright.desktop.evidence.Bar;
import dev.seamwright.desktop.evidence.Proof;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.seam.Seam;

import java.util.List;
import java.util.Optional;

/// What the inspector shows.
sealed interface Content {

    /// Nothing is selected: the whole scenario in figures.
    record Overview(
            String name, int contexts, int elements, int tables, int crossing, int unassigned)
            implements Content {}

    /// A context with its scores.
    record OfContext(ContextId context, String name, Seam seam, List<Bar> risk, List<Bar> ties)
            implements Content {
        public OfContext {
            risk = List.copyOf(risk);
            ties = List.copyOf(ties);
        }
    }

    /// A piece of code or a table.
    ///
    /// @param kind in words
    /// @param at where it stands, empty for what has no place
    record OfNode(
            String name,
            String kind,
            Optional<ContextId> owner,
            String ownerName,
            Optional<Location> at,
            List<Proof> in,
            List<Proof> out)
            implements Content {
        public OfNode {
            in = List.copyOf(in);
            out = List.copyOf(out);
        }
    }

    /// Several pieces.
    record OfMany(int elements, int tables, List<Share> owners) implements Content {
        public OfMany {
            owners = List.copyOf(owners);
        }
    }

    /// How many of the selected pieces a context owns.
    record Share(Optional<ContextId> context, String name, int count) {}

    /// What runs between two contexts.
    record OfPair(String one, String other, List<Proof> there, List<Proof> back)
            implements Content {
        public OfPair {
            there = List.copyOf(there);
            back = List.copyOf(back);
        }
    }
}
