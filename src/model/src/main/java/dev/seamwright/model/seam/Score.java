package dev.seamwright.model.seam;

import java.util.List;

/// A figure from 0 to 100 with the terms that make it up.
///
/// @param value 0..100
/// @param terms in the order of their kinds
/// @param absent kinds that could not be analysed; they count for nothing, not for zero
/// @param <K> the family of kinds
public record Score<K extends Enum<K>>(double value, List<Term<K>> terms, List<K> absent) {

    public Score {
        terms = List.copyOf(terms);
        absent = List.copyOf(absent);
    }
}
