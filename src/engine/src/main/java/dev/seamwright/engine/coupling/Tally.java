package dev.seamwright.engine.coupling;

import dev.seamwright.model.monolith.ReferenceKind;

/// One pass over the links of a graph for one way to draw the contexts: what lies inside each of
/// them and what crosses its boundary. Contexts are positions; −1 is what belongs to none.
final class Tally {

    private static final int KIND_COUNT = Links.KINDS.size();

    final int contexts;
    final double[] internal;
    final double[] crossing;
    final int[] crossingCount;
    final int[] ends;
    final double[] inbound;
    final double[] outbound;
    final int[] inboundCount;
    final int[] outboundCount;
    final int[] sharedWriters;
    final int[] tablesRead;
    final SplitTransactions split;
    final boolean[] uses;

    /// References between two different contexts.
    int betweenContexts;

    private final Links links;
    private final int[] owners;

    Tally(Links links, int[] owners, int contexts) {
        this.links = links;
        this.owners = owners;
        this.contexts = contexts;
        internal = new double[contexts * KIND_COUNT];
        crossing = new double[contexts * KIND_COUNT];
        crossingCount = new int[contexts * KIND_COUNT];
        ends = new int[contexts];
        inbound = new double[contexts];
        outbound = new double[contexts];
        inboundCount = new int[contexts];
        outboundCount = new int[contexts];
        sharedWriters = new int[contexts];
        tablesRead = new int[contexts];
        split = new SplitTransactions(links, owners, contexts);
        uses = new boolean[contexts * contexts];
        for (int link = 0; link < links.from.length; link++) {
            add(link);
        }
        countTables();
    }

    private void add(int link) {
        int from = owners[links.from[link]];
        int to = owners[links.to[link]];
        int kind = links.kind[link];
        if (from == to) {
            if (from >= 0) {
                internal[from * KIND_COUNT + kind] += links.damped[link];
            }
            return;
        }
        boolean code = links.isCode(link);
        if (from >= 0) {
            cross(from, kind, link);
            if (code) {
                outbound[from] += links.damped[link];
                outboundCount[from] += links.count[link];
            }
        }
        if (to >= 0) {
            cross(to, kind, link);
            if (code) {
                inbound[to] += links.damped[link];
                inboundCount[to] += links.count[link];
            }
        }
        if (from >= 0 && to >= 0 && links.isUse(link)) {
            betweenContexts += links.count[link];
            if (code) {
                uses[from * contexts + to] = true;
            }
        }
    }

    private void cross(int context, int kind, int link) {
        crossing[context * KIND_COUNT + kind] += links.damped[link];
        crossingCount[context * KIND_COUNT + kind] += links.count[link];
        ends[context] += links.isUse(link) ? links.count[link] : 0;
    }

    private void countTables() {
        TableUse use = new TableUse(links, owners, contexts);
        for (int table = links.firstTable; table < links.units; table++) {
            int owner = owners[table];
            if (owner >= 0 && use.isReadOutside(table)) {
                tablesRead[owner]++;
            }
            for (int context = 0; context < contexts; context++) {
                if (use.isWrittenBy(table, context) && use.writers(table) > 1) {
                    sharedWriters[context]++;
                }
            }
        }
    }

    double internal(int context, ReferenceKind kind) {
        return internal[context * KIND_COUNT + Links.number(kind)];
    }

    double crossing(int context, ReferenceKind kind) {
        return crossing[context * KIND_COUNT + Links.number(kind)];
    }

    int crossingCount(int context, ReferenceKind kind) {
        return crossingCount[context * KIND_COUNT + Links.number(kind)];
    }

    /// How many other contexts have code that uses code of this one.
    int users(int context) {
        int users = 0;
        for (int other = 0; other < contexts; other++) {
            users += uses[other * contexts + context] ? 1 : 0;
        }
        return users;
    }

    /// Keys between a table of the context and one outside.
    int keysCut(int context) {
        return crossingCount(context, ReferenceKind.FOREIGN_KEY);
    }
}
