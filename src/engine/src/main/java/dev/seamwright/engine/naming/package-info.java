/// What a group of code and tables could be called, in words that the code base itself uses.
///
/// A name has to be said by what is inside and by little else: a word scores by the share of a
/// group's tables, routes, modules and types that say it, times the share of all that say it which
/// lies in the group. Tables weigh most, for schemas hold fewer technical words than code. Words
/// for layers and machinery (`models`, `utils`) are no names. The best word that no other group has
/// a better claim to is the first suggestion.
///
/// Nothing here translates or knows a trade: a name that the code does not say is never suggested.
/// Cost: O(n·w) for n units with w words each.
@NullMarked
package dev.seamwright.engine.naming;

import org.jspecify.annotations.NullMarked;
