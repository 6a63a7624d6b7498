package dev.seamwright.plugin.sql;

import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.ddl.ViewQuery;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A view as one script declares it.
record View(String path, ViewQuery query) {

    /// What the view reads, and which tables it reads together.
    ///
    /// @param meant gives the table that a name means
    Stream<Reference> references(TableId view, UnaryOperator<TableId> meant) {
        Stream<Reference> reads =
                query.reads().stream()
                        .filter(read -> !meant.apply(read.table()).equals(view))
                        .map(
                                read ->
                                        new Reference(
                                                view,
                                                meant.apply(read.table()),
                                                ReferenceKind.READ,
                                                Evidence.certain(path, read.line())));
        return Stream.concat(reads, joins(path, query.joins(), meant));
    }

    /// Which tables are read together.
    static Stream<Reference> joins(
            String path, List<ViewQuery.Join> joins, UnaryOperator<TableId> meant) {
        return joins.stream()
                .map(
                        join ->
                                new Reference(
                                        meant.apply(join.first()),
                                        meant.apply(join.second()),
                                        ReferenceKind.JOIN,
                                        Evidence.certain(path, join.line())));
    }
}
