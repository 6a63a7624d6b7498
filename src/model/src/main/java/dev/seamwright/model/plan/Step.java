package dev.seamwright.model.plan;

import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.seam.Seam;

import java.util.List;

/// One extraction.
///
/// @param number from 1, in order
/// @param seam the context's figures in the whole scenario
/// @param routes answered by its code, by path
/// @param tables that it owns, by name
/// @param shared tables used from both sides of its boundary, by name
/// @param keysCut foreign keys across its boundary
/// @param splitTransactions transactions that write on both sides of its boundary
/// @param removal what to delete from the monolith afterwards
public record Step(
        int number,
        Context context,
        Seam seam,
        List<Route> routes,
        List<TableId> tables,
        List<SharedTable> shared,
        List<CutKey> keysCut,
        List<SplitTransaction> splitTransactions,
        Removal removal) {

    public Step {
        routes = List.copyOf(routes);
        tables = List.copyOf(tables);
        shared = List.copyOf(shared);
        keysCut = List.copyOf(keysCut);
        splitTransactions = List.copyOf(splitTransactions);
    }
}
