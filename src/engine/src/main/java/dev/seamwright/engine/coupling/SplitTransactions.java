package dev.seamwright.engine.coupling;

/// Tells split transactions that need a saga from those in which one side can be told afterwards.
///
/// A table is *only told* if no transaction that reads it writes what another context owns: an
/// audit log, an outbox, a ledger that nobody decides by. Where all that a transaction writes on
/// one side of a boundary is only told, that side can follow an event; nothing has to be undone.
/// Such a transaction weighs a quarter of one whose both sides decide.
final class SplitTransactions {

    private static final double TOLD = 0.25;

    private final Links links;
    private final int[] owners;
    private final boolean[] decides;

    SplitTransactions(Links links, int[] owners) {
        this.links = links;
        this.owners = owners;
        decides = new boolean[links.units];
        for (int transaction = 0; transaction < links.readAlong.length; transaction++) {
            for (int read : links.readAlong[transaction]) {
                decides[read] |= writesElsewhere(transaction, owners[read]);
            }
        }
    }

    private boolean writesElsewhere(int transaction, int owner) {
        for (int table : links.writtenTogether[transaction]) {
            if (owners[table] != owner) {
                return true;
            }
        }
        return false;
    }

    /// What a split transaction weighs for a context that it writes in.
    double weight(int transaction, int context) {
        return isTold(transaction, context) ? TOLD : 1;
    }

    /// Whether all that it writes inside the context, or all that it writes outside, is only told.
    boolean isTold(int transaction, int context) {
        boolean inside = false;
        boolean outside = false;
        for (int table : links.writtenTogether[transaction]) {
            inside |= owners[table] == context && decides[table];
            outside |= owners[table] != context && decides[table];
        }
        return !inside || !outside;
    }
}
