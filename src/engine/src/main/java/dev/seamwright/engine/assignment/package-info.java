/// Scenarios said in rows of a node and the name of its context, and read back from them.
///
/// A row speaks for its node and for everything below it that no nearer row speaks for; a row
/// without a context says that this part belongs to none. That is how people and scripts write cuts
/// down. [RowsDrawn] turns rows into a scenario in O(r·d) for r rows in a code tree of depth d, and
/// more only where a row takes a part out of its folder's context. [FewestRows] says a scenario in
/// as few rows as there can be, with the parsimony algorithm of Fitch (1971) as Hartigan (1973) has
/// it for trees of any degree, in O(n·d) for n units.
///
/// Files, and what names in them mean, are the business of others.
@NullMarked
package dev.seamwright.engine.assignment;

import org.jspecify.annotations.NullMarked;
