package dev.seamwright.export.table;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A table of values. Rows are made one after another while they are written, so that a table may
/// be larger than memory would like.
///
/// @param columns names in the form that scripts use: lower case, `_` between words
/// @param rows starts anew with every call; each row has as many cells as there are columns. A cell
///   is a string, a number, a boolean, a list of strings, or the empty string where there is
///   nothing
public record Sheet(List<String> columns, Supplier<Stream<List<Object>>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    /// A sheet over a list of facts.
    static <T> Sheet of(List<String> columns, List<T> facts, Row<T> row) {
        return new Sheet(columns, () -> facts.stream().map(row::cells));
    }

    /// Makes a row of a fact.
    ///
    /// @param <T> the kind of fact
    @FunctionalInterface
    interface Row<T> {
        List<Object> cells(T fact);
    }
}
