/// Who uses which table, which tables are used together, and who should own them.
///
/// - [TablePairs]: table by table, by foreign key, join, transaction and functionality, each with
///   its evidence. O(p) time for p pairs that occur.
/// - [TableUses]: table by context for one scenario: readers, writers, transactions, and the
///   entropy of the contexts whose code touches the table.
/// - [TransactionalPurity]: one figure for a scenario (Nitin et al., CARGO, ASE 2022).
/// - [OwnerProposals]: for each table the context that should own it, with the reasons.
///
/// Pure functions over graph, functionalities and scenario. Nothing here scores a boundary.
@NullMarked
package dev.seamwright.engine.data;

import org.jspecify.annotations.NullMarked;
