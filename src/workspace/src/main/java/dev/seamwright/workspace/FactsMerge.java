package dev.seamwright.workspace;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.History;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Monolith.EntryPoints;
import dev.seamwright.model.monolith.Monolith.Gaps;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.StatementTally;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.Transaction;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.monolith.Via;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes one monolith of what several importers found. Everything is sorted, so that neither their
/// order nor the timing of threads shows.
final class FactsMerge {

    private static final Comparator<Unresolved> UNRESOLVED =
            Comparator.comparing(Unresolved::at)
                    .thenComparing(Unresolved::kind)
                    .thenComparing(Unresolved::name);

    private final List<Facts> facts;
    private final TableNames names;
    private final Set<NodeId> known = new HashSet<>();
    private final List<Unresolved> unresolved = new ArrayList<>();

    /// @param gaps that are nobody's in particular
    FactsMerge(List<Facts> facts, List<Unresolved> gaps) {
        this.facts = facts;
        this.names = new TableNames(all(Facts::tables).toList());
        all(part -> part.gaps().unresolved()).forEach(unresolved::add);
        unresolved.addAll(gaps);
    }

    Monolith monolith(String name, List<SourceFile> files, History history) {
        ElementMerge tree = new ElementMerge();
        all(Facts::elements).forEach(tree::add);
        List<Element> elements = tree.elements();
        elements.forEach(element -> known.add(element.id()));
        TableMerge merge = new TableMerge(names, all(Facts::tables).toList());
        List<Table> witnessed = merge.tables();
        witnessed.forEach(table -> known.add(table.id()));
        List<Table> tables = witnessed.stream().map(this::withKnownModels).toList();
        List<Reference> references = references(tables);
        Gaps gaps =
                new Gaps(
                        unresolved.stream().sorted(UNRESOLVED).distinct().toList(),
                        calls(),
                        statements(),
                        merge.differences());
        return new Monolith(
                name,
                files,
                elements,
                tables,
                references,
                entryPoints(),
                all(Facts::externals).sorted().distinct().toList(),
                history,
                gaps);
    }

    private <T> Stream<T> all(Function<Facts, List<T>> part) {
        return facts.stream().flatMap(one -> part.apply(one).stream());
    }

    private Table withKnownModels(Table table) {
        return new Table(
                table.id(),
                table.kind(),
                table.columns(),
                table.primaryKey(),
                table.foreignKeys(),
                table.indexes(),
                table.declarations(),
                table.models().stream().filter(known::contains).toList());
    }

    /// References of code as the importers found them, references of keys from the merged tables.
    private List<Reference> references(List<Table> tables) {
        Stream<Reference> ofCode =
                all(Facts::references)
                        .filter(reference -> reference.kind() != ReferenceKind.FOREIGN_KEY)
                        .map(this::renamed);
        Stream<Reference> ofKeys =
                tables.stream()
                        .flatMap(table -> table.foreignKeys().stream().map(key -> of(table, key)));
        return Stream.concat(ofCode, ofKeys)
                .filter(this::bothEndsKnown)
                .sorted()
                .distinct()
                .toList();
    }

    private static Reference of(Table table, ForeignKey key) {
        return new Reference(
                table.id(),
                key.target(),
                ReferenceKind.FOREIGN_KEY,
                key.declarations().getFirst().origin() == Origin.ORM ? Via.ORM : Via.SQL,
                new Evidence(key.at(), Certainty.CERTAIN));
    }

    private Reference renamed(Reference reference) {
        return new Reference(
                renamed(reference.from()),
                renamed(reference.to()),
                reference.kind(),
                reference.via(),
                reference.evidence());
    }

    private NodeId renamed(NodeId id) {
        return id instanceof TableId table ? names.canonical(table) : id;
    }

    private boolean bothEndsKnown(Reference reference) {
        return isKnown(reference.from(), reference) && isKnown(reference.to(), reference);
    }

    private boolean isKnown(NodeId id, Reference reference) {
        if (known.contains(id)) {
            return true;
        }
        unresolved.add(
                id instanceof TableId table
                        ? new Unresolved(
                                Unresolved.Kind.TABLE, table.name(), reference.evidence().at())
                        : new Unresolved(
                                Unresolved.Kind.IMPORT, id.text(), reference.evidence().at()));
        return false;
    }

    private EntryPoints entryPoints() {
        return new EntryPoints(
                all(part -> part.entryPoints().routes())
                        .sorted(
                                Comparator.comparing(Route::path)
                                        .thenComparing(route -> route.methods().toString())
                                        .thenComparing(Route::at))
                        .distinct()
                        .toList(),
                all(part -> part.entryPoints().tasks())
                        .sorted(Comparator.comparing(Task::name).thenComparing(Task::at))
                        .distinct()
                        .toList(),
                all(part -> part.entryPoints().transactions())
                        .sorted(
                                Comparator.comparing((Transaction one) -> one.evidence().at())
                                        .thenComparing(Transaction::element))
                        .distinct()
                        .toList());
    }

    /// One tally for each file that has any calls.
    private List<CallTally> calls() {
        TreeMap<String, CallTally> byPath = new TreeMap<>();
        all(part -> part.gaps().calls())
                .forEach(tally -> byPath.merge(tally.path(), tally, FactsMerge::sum));
        return List.copyOf(byPath.values());
    }

    /// One tally for each file that has any statements.
    private List<StatementTally> statements() {
        TreeMap<String, StatementTally> byPath = new TreeMap<>();
        all(part -> part.gaps().statements())
                .forEach(tally -> byPath.merge(tally.path(), tally, FactsMerge::sum));
        return List.copyOf(byPath.values());
    }

    private static StatementTally sum(StatementTally one, StatementTally other) {
        return new StatementTally(
                one.path(), one.understood() + other.understood(), one.unclear() + other.unclear());
    }

    private static CallTally sum(CallTally one, CallTally other) {
        return new CallTally(
                one.path(),
                one.resolved() + other.resolved(),
                one.external() + other.external(),
                one.unresolved() + other.unresolved());
    }
}
