package dev.seamwright.engine.data;

import java.util.List;
import java.util.OptionalDouble;

/// Database transactional purity: how far each table is left to one context.
public final class TransactionalPurity {

    private TransactionalPurity() {}

    /// 1 − the mean over all tables that code touches of [TableUse#entropy] (Nitin et al., CARGO,
    /// ASE 2022). 1 where every table is touched by one context alone. There is no lower bound at
    /// 0: the entropy of a table that more than two contexts share can exceed 1. Absent where no
    /// code touches a table.
    public static OptionalDouble of(List<TableUse> uses) {
        OptionalDouble mean =
                uses.stream()
                        .map(TableUse::entropy)
                        .flatMapToDouble(OptionalDouble::stream)
                        .average();
        return mean.isEmpty() ? mean : OptionalDouble.of(1 - mean.getAsDouble());
    }
}
