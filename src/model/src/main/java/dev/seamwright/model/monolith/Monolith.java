package dev.seamwright.model.monolith;

import java.util.List;

/// What was imported, a snapshot. Lists are in a fixed order, so that the same source always gives
/// an equal monolith.
///
/// @param name shown to the user, the import root's own name
/// @param files by path
/// @param elements by identity, which puts parents before their children
/// @param tables by identity
/// @param references by place in the source; both ends are elements or tables of this monolith
/// @param externals by place in the source
public record Monolith(
        String name,
        List<SourceFile> files,
        List<Element> elements,
        List<Table> tables,
        List<Reference> references,
        EntryPoints entryPoints,
        List<ExternalUse> externals,
        History history,
        Gaps gaps) {

    /// A monolith that talks to nobody and whose history is unknown.
    public Monolith(
            String name,
            List<SourceFile> files,
            List<Element> elements,
            List<Table> tables,
            List<Reference> references,
            EntryPoints entryPoints,
            Gaps gaps) {
        this(name, files, elements, tables, references, entryPoints, List.of(), History.NONE, gaps);
    }

    public Monolith {
        files = List.copyOf(files);
        elements = List.copyOf(elements);
        tables = List.copyOf(tables);
        references = List.copyOf(references);
        externals = List.copyOf(externals);
    }

    /// Where work enters, and where it commits.
    public record EntryPoints(
            List<Route> routes, List<Task> tasks, List<Transaction> transactions) {

        /// No entry points at all.
        public static final EntryPoints NONE = new EntryPoints(List.of(), List.of(), List.of());

        public EntryPoints {
            routes = List.copyOf(routes);
            tasks = List.copyOf(tasks);
            transactions = List.copyOf(transactions);
        }
    }

    /// What the importers could not tell, and where their witnesses differ. Nothing is guessed
    /// silently: it is listed here.
    ///
    /// @param statements by path, only files with any
    public record Gaps(
            List<Unresolved> unresolved,
            List<CallTally> calls,
            List<StatementTally> statements,
            List<SchemaDifference> differences) {

        /// Nothing is missing.
        public static final Gaps NONE = new Gaps(List.of(), List.of());

        /// Gaps of code without SQL, where no two witnesses differ.
        public Gaps(List<Unresolved> unresolved, List<CallTally> calls) {
            this(unresolved, calls, List.of(), List.of());
        }

        public Gaps {
            differences = List.copyOf(differences);
            unresolved = List.copyOf(unresolved);
            calls = List.copyOf(calls);
            statements = List.copyOf(statements);
        }
    }
}
