package dev.seamwright.engine.coupling;

import dev.seamwright.model.monolith.ReferenceKind;

/// Which contexts write each table, and whether anything outside its owner reads it. What belongs
/// to no context counts as one more writer, the rest of the monolith.
final class TableUse {

    private static final int READ = Links.number(ReferenceKind.READ);
    private static final int WRITE = Links.number(ReferenceKind.WRITE);
    private static final int JOIN = Links.number(ReferenceKind.JOIN);

    private final int sides;
    private final int firstTable;
    private final boolean[] writes;
    private final boolean[] readOutside;

    TableUse(Links links, int[] owners, int contexts) {
        sides = contexts + 1;
        firstTable = links.firstTable;
        writes = new boolean[links.tables() * sides];
        readOutside = new boolean[links.tables()];
        for (int link : links.toTables) {
            int kind = links.kind[link];
            int from = links.from[link];
            int to = links.to[link];
            if (kind == WRITE && to >= firstTable) {
                writes[(to - firstTable) * sides + owners[from] + 1] = true;
            } else if ((kind == READ || kind == JOIN) && owners[from] != owners[to]) {
                markRead(to);
                if (kind == JOIN) {
                    markRead(from);
                }
            }
        }
    }

    private void markRead(int unit) {
        if (unit >= firstTable) {
            readOutside[unit - firstTable] = true;
        }
    }

    boolean isReadOutside(int table) {
        return readOutside[table - firstTable];
    }

    boolean isWrittenBy(int table, int context) {
        return writes[(table - firstTable) * sides + context + 1];
    }

    int writers(int table) {
        int writers = 0;
        for (int side = 0; side < sides; side++) {
            writers += writes[(table - firstTable) * sides + side] ? 1 : 0;
        }
        return writers;
    }
}
