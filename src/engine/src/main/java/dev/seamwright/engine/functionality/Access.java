package dev.seamwright.engine.functionality;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;

/// One use of a table on the way through a functionality.
///
/// @param reference the line that reads or writes
/// @param transaction which of the functionality's transactions it falls inside, by its place in
///   [Functionality#transactions], the innermost where one stands in another; [#NONE] for none
/// @param certainty how sure it is that the functionality does this: the least sure step of the
///   surest way from the entry to the line, the line's own certainty included. The least and not a
///   product: certainties are an order of degrees, not probabilities
public record Access(Reference reference, int transaction, Certainty certainty) {

    /// Outside of every transaction.
    public static final int NONE = -1;

    /// The table that is used.
    public TableId table() {
        return (TableId) reference.to();
    }

    /// Whether rows are inserted, updated or deleted.
    public boolean isWrite() {
        return reference.kind() == ReferenceKind.WRITE;
    }
}
