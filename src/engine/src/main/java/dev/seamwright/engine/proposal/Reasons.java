package dev.seamwright.engine.proposal;

import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.scenario.ContextId;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Why an element or table is where it is.
///
/// @param element the unit that is asked about
/// @param together what is always grouped with it: the types that map a table, the rest of a file
/// @param own the context that it is in
/// @param supports what speaks for each context that anything speaks for, the strongest first
public record Reasons(
        NodeId element, List<NodeId> together, Optional<ContextId> own, List<Support> supports) {

    public Reasons {
        together = List.copyOf(together);
        supports = List.copyOf(supports);
    }

    /// What speaks for a context.
    public Optional<Support> of(ContextId context) {
        return supports.stream().filter(each -> each.context().equals(context)).findFirst();
    }

    /// What speaks for the context that the element is in.
    public Optional<Support> forOwn() {
        return own.flatMap(this::of);
    }

    /// What speaks for the best of the other contexts.
    public Optional<Support> forNext() {
        return supports.stream()
                .filter(each -> !own.equals(Optional.of(each.context())))
                .findFirst();
    }

    /// What speaks for one context as the place of an element.
    ///
    /// @param share 0..1 of all that speaks for any place; the parts below add up to it
    /// @param kinds how much of it comes from each kind of evidence
    /// @param ties to its members, the strongest first
    /// @param words that the element shares with it, the most telling first
    public record Support(
            ContextId context,
            double share,
            Map<TieKind, Double> kinds,
            List<Tie> ties,
            List<Word> words) {

        public Support {
            EnumMap<TieKind, Double> ordered = new EnumMap<>(TieKind.class);
            ordered.putAll(kinds);
            kinds = Collections.unmodifiableMap(ordered);
            ties = List.copyOf(ties);
            words = List.copyOf(words);
        }
    }

    /// One tie of an element to a neighbour.
    ///
    /// @param share 0..1 of all that speaks for any place
    /// @param references that make it, by place, for ties of data and code
    /// @param words that both say, for ties of words
    public record Tie(
            TieKind kind,
            NodeId neighbour,
            double share,
            List<Reference> references,
            List<String> words) {

        public Tie {
            references = List.copyOf(references);
            words = List.copyOf(words);
        }
    }

    /// A word that an element shares with members of a context.
    ///
    /// @param share 0..1 of all that speaks for any place
    public record Word(String text, double share) {}
}
