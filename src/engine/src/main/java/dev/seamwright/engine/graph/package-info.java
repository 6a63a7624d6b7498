/// The monolith as a graph of what can be drawn, and what follows from its shape alone.
///
/// Only production files take part. References are lifted to *units*: top-level types and
/// functions, what is left of a module when those are taken out, and tables. Two kinds are
/// concluded here because no importer can see them: keys of tables become references between
/// tables, and tables that one transaction writes become each other's companions.
///
/// - [ReferenceGraph]: units, edges between them and the references behind each edge. One pass over
///   the references and one sort: O(r log r) time for r references.
/// - [CallGraph]: what runs when a piece of code runs, and [CallWalk], the bounded walk along it
///   that transactions and functionalities share: O(b + e) for a bound b and e steps between what
///   is visited.
/// - [TransactionFootprint]: tables that a transaction reads and writes, found by a bounded walk
///   along calls; O(t · b) for t transactions and a bound b on visited functions.
/// - [ReferenceGraph#hubs]: what is referred to from nearly everywhere.
///
/// Nothing here knows of contexts, weights or scores.
@NullMarked
package dev.seamwright.engine.graph;

import org.jspecify.annotations.NullMarked;
