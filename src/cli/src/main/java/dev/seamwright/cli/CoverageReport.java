package dev.seamwright.cli;

import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.ExternalKind;
import dev.seamwright.model.monolith.History;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.SchemaDifference;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.StatementTally;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.Unread;
import dev.seamwright.model.monolith.Unresolved;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What an import knows and what it does not.
///
/// @param shown how the user can name the project in the next command, quoted where needed
record CoverageReport(Surroundings around, Monolith monolith, String shown) {

    /// More than this are counted, not listed.
    private static final int MOST = 5;

    void tell() {
        tellFiles();
        tellImports();
        tellCalls();
        tellStatements();
        tellTables();
        tellDifferences();
        line(
                "cli.coverage.found",
                monolith.entryPoints().routes().size(),
                monolith.entryPoints().tasks().size(),
                monolith.entryPoints().transactions().size(),
                monolith.tables().stream().mapToInt(table -> table.foreignKeys().size()).sum(),
                count(ReferenceKind.READ) + count(ReferenceKind.WRITE));
        tellOutside();
        tellHistory();
        tellUnresolved();
    }

    private void tellFiles() {
        List<SourceFile> unread =
                monolith.files().stream().filter(file -> file.unread() != null).toList();
        long lines = monolith.files().stream().mapToLong(SourceFile::lines).sum();
        line(
                "cli.coverage.read",
                monolith.files().size() - unread.size(),
                monolith.files().size(),
                lines);
        line("cli.coverage.unread", unread.size());
        unread.stream().limit(most()).forEach(this::tellUnread);
        tellMore(unread.size(), "files");
    }

    private void tellUnread(SourceFile file) {
        Unread why = file.unread();
        if (why != null) {
            String place = why.line() > 0 ? file.path() + ":" + why.line() : file.path();
            String reason = around.text("unread." + why.reason().name());
            String detail = why.detail().isEmpty() ? "" : " (" + Shown.of(why.detail()) + ")";
            line("cli.coverage.unread.row", Shown.of(place), reason + detail);
        }
    }

    private void tellImports() {
        long resolved = count(ReferenceKind.IMPORT);
        long all = resolved + gaps(Unresolved.Kind.IMPORT);
        if (all == 0) {
            line("cli.coverage.imports.none");
        } else {
            line("cli.coverage.imports", Coverage.share(resolved, all), all, all - resolved);
        }
    }

    private void tellCalls() {
        List<CallTally> calls = monolith.gaps().calls();
        long resolved = calls.stream().mapToLong(CallTally::resolved).sum();
        long all = resolved + calls.stream().mapToLong(CallTally::unresolved).sum();
        if (all == 0) {
            line("cli.coverage.calls.none");
        } else {
            long external = calls.stream().mapToLong(CallTally::external).sum();
            line("cli.coverage.calls", Coverage.share(resolved, all), all, external);
        }
    }

    /// Code without SQL needs no line about it.
    private void tellStatements() {
        List<StatementTally> statements = monolith.gaps().statements();
        long understood = statements.stream().mapToLong(StatementTally::understood).sum();
        long all = understood + statements.stream().mapToLong(StatementTally::unclear).sum();
        if (all > 0) {
            line("cli.coverage.statements", Coverage.share(understood, all), all);
        }
    }

    private void tellTables() {
        List<Table> code = only(Origin.ORM, Origin.DDL);
        List<Table> schema = only(Origin.DDL, Origin.ORM);
        int both = monolith.tables().size() - code.size() - schema.size();
        line("cli.coverage.tables", monolith.tables().size(), both, code.size(), schema.size());
        if (both > 0 && !code.isEmpty()) {
            line("cli.coverage.tables.code", names(code));
        }
        if (both > 0 && !schema.isEmpty()) {
            line("cli.coverage.tables.schema", names(schema));
        }
    }

    private void tellDifferences() {
        List<SchemaDifference> differences = monolith.gaps().differences();
        if (monolith.tables().stream().mapToLong(t -> origins(t)).max().orElse(0) > 1) {
            line("cli.coverage.differences", differences.size());
            differences.stream().limit(most()).forEach(this::tellDifference);
            tellMore(differences.size(), "differences");
        }
    }

    private static long origins(Table table) {
        return table.declarations().stream().map(Declaration::origin).distinct().count();
    }

    private void tellDifference(SchemaDifference one) {
        String what =
                around.text("difference." + one.kind().name(), one.table().name(), one.name());
        line(
                "cli.coverage.differences.row",
                Shown.of(one.at()),
                what,
                around.text("origin." + one.only().name()),
                around.text("origin." + one.other().name()));
    }

    private void tellOutside() {
        Map<ExternalKind, Long> counts = new EnumMap<>(ExternalKind.class);
        monolith.externals().forEach(use -> counts.merge(use.kind(), 1L, Long::sum));
        if (!counts.isEmpty()) {
            String all =
                    counts.entrySet().stream()
                            .map(one -> words(one.getKey(), one.getValue()))
                            .collect(Collectors.joining(", "));
            line("cli.coverage.outside", all);
        }
    }

    private String words(ExternalKind kind, long count) {
        return around.text("external." + kind.name(), count);
    }

    private void tellHistory() {
        History history = monolith.history();
        long people = history.commits().stream().map(Commit::author).distinct().count();
        String extent = around.text("history." + history.extent().name());
        if (history.extent() == History.Extent.NONE) {
            line("cli.coverage.history.none", extent);
        } else {
            line("cli.coverage.history", history.commits().size(), people, extent);
        }
    }

    private List<Table> only(Origin one, Origin notOther) {
        return monolith.tables().stream()
                .filter(table -> table.declaredBy(one) && !table.declaredBy(notOther))
                .toList();
    }

    private String names(List<Table> tables) {
        String first =
                tables.stream()
                        .limit(2 * MOST)
                        .map(table -> Shown.of(table.id().name()))
                        .collect(Collectors.joining(", "));
        return tables.size() > 2 * MOST ? first + ", …" : first;
    }

    private void tellUnresolved() {
        List<Unresolved> gaps = monolith.gaps().unresolved();
        line("cli.coverage.unresolved", gaps.size());
        for (Unresolved gap : gaps.subList(0, Math.min(most(), gaps.size()))) {
            line(
                    "cli.coverage.unresolved.row",
                    Shown.of(gap.at()),
                    around.text("unresolved." + gap.kind().name()),
                    Shown.of(gap.name()));
        }
        tellMore(gaps.size(), "unresolved");
    }

    private void tellMore(int all, String kind) {
        if (all > most()) {
            line("cli.coverage.more", all - most(), shown, kind);
        }
    }

    private int most() {
        return around.terminal().isVerbose() ? Integer.MAX_VALUE : MOST;
    }

    private long count(ReferenceKind kind) {
        return monolith.references().stream().map(Reference::kind).filter(kind::equals).count();
    }

    private long gaps(Unresolved.Kind kind) {
        return monolith.gaps().unresolved().stream().filter(gap -> gap.kind() == kind).count();
    }

    private void line(String key, Object... arguments) {
        around.terminal().result(around.text(key, arguments));
    }
}
