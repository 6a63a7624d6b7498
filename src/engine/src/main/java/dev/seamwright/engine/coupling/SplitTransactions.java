package dev.seamwright.engine.coupling;

/// Tells split transactions that need a saga from those in which one side can be told afterwards.
///
/// A table is *only told* if no transaction that reads it writes what another context owns: an
/// audit log, an outbox, a ledger that nobody decides by. Where all that a transaction writes on
/// one side of a boundary is only told, that side can follow an event; nothing has to be undone.
/// Such a transaction weighs a quarter of one whose both sides decide.
final class SplitTransactions {

    private static final double TOLD = 0.25;

    /// Transactions that write inside each context and outside of it.
    final int[] count;

    /// What they weigh together.
    final double[] weight;

    private final Links links;
    private final int[] owners;

    /// Whether each unit is a table that something is decided by.
    private final boolean[] decides;

    SplitTransactions(Links links, int[] owners, int contexts) {
        this.links = links;
        this.owners = owners;
        decides = new boolean[links.units];
        count = new int[contexts];
        weight = new double[contexts];
        markDeciding();
        int[] deciding = new int[contexts + 1];
        for (int[] tables : links.writtenTogether) {
            if (isSplit(tables, owners)) {
                weigh(tables, deciding);
            }
        }
    }

    private void markDeciding() {
        for (Links.Work work : links.work) {
            int[] written = work.writes();
            boolean split = isSplit(written, owners);
            for (int read : work.reads()) {
                decides[read] |= split || owners[read] != owners[written[0]];
            }
        }
    }

    /// @param deciding for each context, one later, room to count its tables that decide; all 0,
    ///   and left so
    private void weigh(int[] tables, int[] deciding) {
        int all = 0;
        for (int table : tables) {
            if (decides[table]) {
                deciding[owners[table] + 1]++;
                all++;
            }
        }
        for (int table = 0; table < tables.length; table++) {
            int owner = owners[tables[table]];
            if (owner >= 0 && isFirst(table, tables)) {
                int inside = deciding[owner + 1];
                count[owner]++;
                weight[owner] += inside == 0 || inside == all ? TOLD : 1;
            }
        }
        for (int table : tables) {
            deciding[owners[table] + 1] = 0;
        }
    }

    private boolean isFirst(int place, int[] tables) {
        for (int before = 0; before < place; before++) {
            if (owners[tables[before]] == owners[tables[place]]) {
                return false;
            }
        }
        return true;
    }

    /// Whether all that a transaction writes inside a context, or all that it writes outside, is
    /// only told.
    boolean isTold(int[] tables, int context) {
        boolean inside = false;
        boolean outside = false;
        for (int table : tables) {
            inside |= owners[table] == context && decides[table];
            outside |= owners[table] != context && decides[table];
        }
        return !inside || !outside;
    }

    /// Whether tables that are written together have more than one owner.
    static boolean isSplit(int[] tables, int[] owners) {
        for (int table : tables) {
            if (owners[table] != owners[tables[0]]) {
                return true;
            }
        }
        return false;
    }
}
