package dev.seamwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.ExternalKind;
import dev.seamwright.model.monolith.ExternalUse;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.History;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.SchemaDifference;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.StatementTally;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.TableIndex;
import dev.seamwright.model.monolith.TableKind;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.TaskKind;
import dev.seamwright.model.monolith.Transaction;
import dev.seamwright.model.monolith.Unread;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whatever an importer may find is found again, to the last character.
class MonolithProperties {

    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("seam");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("any.seam"));
        Files.delete(folder);
    }

    @Property(tries = 150)
    void a_monolith_is_read_back_as_it_was_kept(@ForAll("monoliths") Monolith monolith)
            throws IOException {
        Path path = folder.resolve("any.seam");
        Files.deleteIfExists(path);
        try (ProjectFile project = ProjectFile.create(path)) {
            project.replaceMonolith(
                    Snapshots.of(Snapshots.everyKindOfFact()), Progress.SILENT, Cancellation.NEVER);
            project.replaceMonolith(Snapshots.of(monolith), Progress.SILENT, Cancellation.NEVER);
        }
        try (ProjectFile project = ProjectFile.open(path)) {
            assertThat(project.monolith()).hasValue(monolith);
        }
    }

    @Provide
    Arbitrary<Monolith> monoliths() {
        return Combinators.combine(
                        text(),
                        files().list().ofMaxSize(4),
                        elements().list().ofMaxSize(6),
                        tables().list().ofMaxSize(4),
                        references().list().ofMaxSize(8),
                        entryPoints(),
                        surroundings(),
                        gaps())
                .as(
                        (name, files, elements, tables, references, entries, around, gaps) ->
                                new Monolith(
                                        name,
                                        files,
                                        elements,
                                        tables,
                                        references,
                                        entries,
                                        around.externals(),
                                        around.history(),
                                        gaps));
    }

    private record Surroundings(List<ExternalUse> externals, History history) {}

    private static Arbitrary<Surroundings> surroundings() {
        Arbitrary<ExternalUse> externals =
                Combinators.combine(
                                element(),
                                Arbitraries.of(ExternalKind.class),
                                text(),
                                text(),
                                evidence())
                        .as(ExternalUse::new);
        return Combinators.combine(externals.list().ofMaxSize(3), Histories.of(text()))
                .as(Surroundings::new);
    }

    private static Arbitrary<SourceFile> files() {
        Arbitrary<Unread> unread =
                Combinators.combine(Arbitraries.of(Unread.Reason.class), text(), line())
                        .as(Unread::new);
        return Combinators.combine(
                        text(),
                        text(),
                        line(),
                        Arbitraries.of(FileTrait.class).set(),
                        unread.injectNull(0.5))
                .as(SourceFile::new);
    }

    private static Arbitrary<Element> elements() {
        return Combinators.combine(
                        element(),
                        Arbitraries.of(ElementKind.class),
                        text(),
                        element(),
                        location(),
                        line())
                .as(Element::new);
    }

    private static Arbitrary<Table> tables() {
        Arbitrary<Column> columns =
                Combinators.combine(text(), text(), Arbitraries.of(true, false)).as(Column::new);
        Arbitrary<ForeignKey> keys =
                Combinators.combine(
                                text().list().ofMinSize(1).ofMaxSize(3),
                                table(),
                                text().list().ofMaxSize(3),
                                declarations())
                        .as(ForeignKey::new);
        return Combinators.combine(
                        table(),
                        Arbitraries.of(TableKind.class),
                        columns.list().ofMaxSize(4),
                        text().list().ofMaxSize(2),
                        keys.list().ofMaxSize(3),
                        indexes().list().ofMaxSize(2),
                        declarations(),
                        element().list().ofMaxSize(2))
                .as(Table::new);
    }

    private static Arbitrary<TableIndex> indexes() {
        return Combinators.combine(
                        text(),
                        text().list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(true, false),
                        location())
                .as(TableIndex::new);
    }

    private static Arbitrary<Reference> references() {
        return Combinators.combine(
                        node(),
                        node(),
                        Arbitraries.of(ReferenceKind.class),
                        Arbitraries.of(Via.class),
                        evidence())
                .as(Reference::new);
    }

    private static Arbitrary<Monolith.EntryPoints> entryPoints() {
        Arbitrary<Route> routes =
                Combinators.combine(
                                text().list().ofMaxSize(2),
                                text(),
                                text(),
                                element().injectNull(0.3),
                                location())
                        .as(Route::new);
        Arbitrary<Task> tasks =
                Combinators.combine(Arbitraries.of(TaskKind.class), text(), element(), location())
                        .as(Task::new);
        Arbitrary<Transaction> transactions =
                Combinators.combine(element(), evidence()).as(Transaction::new);
        return Combinators.combine(
                        routes.list().ofMaxSize(3),
                        tasks.list().ofMaxSize(2),
                        transactions.list().ofMaxSize(2))
                .as(Monolith.EntryPoints::new);
    }

    private static Arbitrary<Monolith.Gaps> gaps() {
        Arbitrary<Unresolved> unresolved =
                Combinators.combine(Arbitraries.of(Unresolved.Kind.class), text(), location())
                        .as(Unresolved::new);
        Arbitrary<CallTally> calls =
                Combinators.combine(text(), line(), line(), line()).as(CallTally::new);
        Arbitrary<StatementTally> statements =
                Combinators.combine(text(), line(), line()).as(StatementTally::new);
        Arbitrary<SchemaDifference> differences =
                Combinators.combine(
                                Arbitraries.of(SchemaDifference.Kind.class),
                                table(),
                                text(),
                                Arbitraries.of(Origin.class),
                                Arbitraries.of(Origin.class),
                                location())
                        .as(SchemaDifference::new);
        return Combinators.combine(
                        unresolved.list().ofMaxSize(2),
                        calls.list().ofMaxSize(2),
                        statements.list().ofMaxSize(2),
                        differences.list().ofMaxSize(2))
                .as(Monolith.Gaps::new);
    }

    private static Arbitrary<List<Declaration>> declarations() {
        return Combinators.combine(Arbitraries.of(Origin.class), location())
                .as(Declaration::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Arbitrary<NodeId> node() {
        return Arbitraries.oneOf(List.of(element(), table()));
    }

    private static Arbitrary<ElementId> element() {
        return Combinators.combine(text(), text())
                .as((file, member) -> ElementId.file("a/" + file).member(member));
    }

    private static Arbitrary<TableId> table() {
        return text().map(name -> new TableId("t" + name));
    }

    private static Arbitrary<Evidence> evidence() {
        return Combinators.combine(location(), Arbitraries.of(Certainty.class)).as(Evidence::new);
    }

    private static Arbitrary<Location> location() {
        return Combinators.combine(text(), line()).as(Location::new);
    }

    private static Arbitrary<Integer> line() {
        return Arbitraries.integers().greaterOrEqual(0);
    }

    /// Any characters but unpaired surrogates, which no text in a file can hold.
    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withCharRange('\0', '\ud7ff')
                .withCharRange('\ue000', '\uffff')
                .ofMaxLength(6);
    }
}
