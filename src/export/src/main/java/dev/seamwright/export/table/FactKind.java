package dev.seamwright.export.table;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.Monolith;

import java.util.Locale;
import java.util.function.Supplier;

/// The kinds of facts that leave the program as tables.
public enum FactKind {
    /// Every file that an importer claimed, read or not.
    FILES,
    /// Folders, modules, types and functions.
    ELEMENTS,
    /// Which file uses which, by its imports.
    IMPORTS,
    /// Every reference with its evidence.
    REFERENCES,
    /// Tables and who declares them.
    TABLES,
    /// Views and what they read.
    VIEWS,
    /// Columns of tables.
    COLUMNS,
    /// Indexes and unique keys.
    INDEXES,
    /// Foreign keys and who declares them.
    FOREIGN_KEYS,
    /// HTTP entry points.
    ROUTES,
    /// Asynchronous entry points.
    TASKS,
    /// Which code reads or writes which table.
    TABLE_ACCESS,
    /// What is committed together.
    TRANSACTIONS,
    /// What each entry point does to the data.
    FUNCTIONALITIES,
    /// Which tables are tied together, and by what.
    TABLE_COUPLING,
    /// What code talks to outside the monolith.
    EXTERNALS,
    /// What changed together, and who wrote it.
    COMMITS,
    /// Who answers for which paths.
    OWNERS,
    /// Where code, schema and migrations do not agree.
    DIFFERENCES,
    /// What should have led somewhere and did not.
    UNRESOLVED;

    /// The facts of this kind.
    ///
    /// @param graph built only for kinds that are concluded from it
    public Sheet of(Monolith monolith, Supplier<ReferenceGraph> graph) {
        return switch (this) {
            case FILES -> CodeFacts.files(monolith);
            case ELEMENTS -> CodeFacts.elements(monolith);
            case IMPORTS -> CodeFacts.imports(monolith);
            case REFERENCES -> CodeFacts.references(monolith);
            case UNRESOLVED -> CodeFacts.unresolved(monolith);
            case TABLES -> DataFacts.tables(monolith);
            case FOREIGN_KEYS -> DataFacts.foreignKeys(monolith);
            case VIEWS -> SchemaFacts.views(monolith);
            case COLUMNS -> SchemaFacts.columns(monolith);
            case INDEXES -> SchemaFacts.indexes(monolith);
            case DIFFERENCES -> SchemaFacts.differences(monolith);
            case TABLE_ACCESS -> DataFacts.tableAccess(monolith);
            case ROUTES -> EntryFacts.routes(monolith);
            case TASKS -> EntryFacts.tasks(monolith);
            case TRANSACTIONS -> EntryFacts.transactions(graph.get());
            case FUNCTIONALITIES -> FunctionalityFacts.functionalities(graph.get());
            case TABLE_COUPLING -> TableFacts.coupling(graph.get());
            case EXTERNALS -> EntryFacts.externals(monolith);
            case COMMITS -> HistoryFacts.commits(monolith.history());
            case OWNERS -> HistoryFacts.owners(monolith.history());
        };
    }

    /// As users write it: `table-access`.
    @Override
    public String toString() {
        return lower(this);
    }

    /// The name of a value as scripts see it.
    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
