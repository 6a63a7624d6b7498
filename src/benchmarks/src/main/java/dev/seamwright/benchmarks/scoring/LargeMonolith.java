package dev.seamwright.benchmarks.scoring;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.History;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Transaction;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A made-up monolith of a given size, the same for the same size. Two references in three stay
/// among a hundred neighbours, as they do in real ones.
final class LargeMonolith {

    private static final int PER_FILE = 4;
    private static final int PER_TABLE = 25;
    private static final List<ReferenceKind> CODE =
            List.of(
                    ReferenceKind.CALL,
                    ReferenceKind.CALL,
                    ReferenceKind.USE,
                    ReferenceKind.IMPORT);

    private final Random random = new Random(1);
    private final int elements;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Element> all = new ArrayList<>();
    private final List<ElementId> functions = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    private LargeMonolith(int elements) {
        this.elements = elements;
    }

    static Monolith of(int elements, int references, int commits) {
        LargeMonolith made = new LargeMonolith(elements);
        made.files();
        made.tables();
        return new Monolith(
                "large",
                made.files,
                made.all,
                made.tables,
                made.references(references),
                new Monolith.EntryPoints(List.of(), List.of(), made.transactions()),
                List.of(),
                new History(History.Extent.WHOLE, made.commits(commits), List.of()),
                Monolith.Gaps.NONE);
    }

    private void files() {
        for (int file = 0; file * PER_FILE < elements; file++) {
            String path = String.format("p%03d/f%05d.x", file / 20, file);
            files.add(new SourceFile(path, "toy", PER_FILE * 10, Set.of(), null));
            ElementId module = ElementId.file(path);
            all.add(element(module, ElementKind.MODULE, ElementId.ROOT, PER_FILE * 10));
            for (int member = 0; member < PER_FILE; member++) {
                ElementId id = new ElementId(path + ":f" + member);
                all.add(element(id, ElementKind.FUNCTION, module, 10));
                functions.add(id);
            }
        }
    }

    private static Element element(ElementId id, ElementKind kind, ElementId parent, int lines) {
        String path = id.text().split(":", 2)[0];
        return new Element(id, kind, id.text(), parent, new Location(path, 1), lines);
    }

    private void tables() {
        for (int table = 0; table * PER_TABLE < elements; table++) {
            tables.add(
                    new Table(
                            new TableId(String.format("t%05d", table)),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(new Declaration(Origin.DDL, new Location("schema.sql", 1))),
                            List.of()));
        }
    }

    private List<Reference> references(int count) {
        List<Reference> references = new ArrayList<>();
        for (int reference = 0; reference < count; reference++) {
            int from = random.nextInt(functions.size());
            ElementId function = functions.get(from);
            Location at = new Location(function.text().split(":", 2)[0], reference);
            Evidence evidence = new Evidence(at, Certainty.CERTAIN);
            boolean table = random.nextInt(5) == 0;
            NodeId to =
                    table
                            ? tables.get(near(from / PER_TABLE, tables.size(), 4)).id()
                            : functions.get(near(from, functions.size(), 100));
            references.add(new Reference(function, to, kind(table), evidence));
        }
        Collections.sort(references);
        return references;
    }

    private ReferenceKind kind(boolean table) {
        if (table) {
            return random.nextInt(3) == 0 ? ReferenceKind.WRITE : ReferenceKind.READ;
        }
        return CODE.get(random.nextInt(CODE.size()));
    }

    private int near(int place, int size, int reach) {
        return random.nextInt(3) == 0
                ? random.nextInt(size)
                : Math.floorMod(place + random.nextInt(reach) - reach / 2, size);
    }

    private List<Transaction> transactions() {
        List<Transaction> transactions = new ArrayList<>();
        for (int function = 0; function < functions.size(); function += 20) {
            ElementId id = functions.get(function);
            Location at = new Location(id.text().split(":", 2)[0], 1);
            transactions.add(new Transaction(id, new Evidence(at, Certainty.CERTAIN)));
        }
        return transactions;
    }

    private List<Commit> commits(int count) {
        List<Commit> commits = new ArrayList<>();
        for (int commit = 0; commit < count; commit++) {
            int first = random.nextInt(files.size());
            List<String> touched = new ArrayList<>();
            for (int file = 1 + random.nextInt(8); file > 0; file--) {
                touched.add(files.get(near(first, files.size(), 20)).path());
            }
            Instant date = Instant.EPOCH.plus(Duration.ofHours(count - commit));
            List<String> paths = touched.stream().sorted().distinct().toList();
            commits.add(new Commit("c" + commit, "a", date, paths, List.of(), false, false));
        }
        return commits;
    }
}
