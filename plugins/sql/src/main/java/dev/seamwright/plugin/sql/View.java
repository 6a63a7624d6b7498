package dev.seamwright.plugin.sql;

import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.sql.ddl.ViewQuery;

import java.util.stream.Stream;

/// A view as one script declares it.
record View(String path, ViewQuery query) {

    /// What the view reads, and which tables it reads together.
    Stream<Reference> references(TableId view) {
        Stream<Reference> reads =
                query.reads().stream()
                        .filter(read -> !read.table().equals(view))
                        .map(
                                read ->
                                        new Reference(
                                                view,
                                                read.table(),
                                                ReferenceKind.READ,
                                                Evidence.certain(path, read.line())));
        Stream<Reference> joins =
                query.joins().stream()
                        .map(
                                join ->
                                        new Reference(
                                                join.first(),
                                                join.second(),
                                                ReferenceKind.JOIN,
                                                Evidence.certain(path, join.line())));
        return Stream.concat(reads, joins);
    }
}
