package dev.seamwright.cli;

import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.TableId;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The tables that most code shares, with who writes them: what an architect wants to know first.
///
/// @param around where to print
record SharedTables(Surroundings around, Monolith monolith) {

    private static final int MOST_TABLES = 10;
    private static final int MOST_WRITERS = 4;

    void tell() {
        List<Use> uses =
                uses().stream()
                        .filter(use -> use.writers.size() > 1)
                        .sorted(
                                Comparator.comparingInt((Use use) -> -use.writers.size())
                                        .thenComparingInt(use -> -use.readers.size())
                                        .thenComparing(use -> use.table))
                        .limit(MOST_TABLES)
                        .toList();
        if (uses.isEmpty()) {
            around.terminal().result(around.text("cli.coverage.shared.none"));
            return;
        }
        around.terminal().heading(around.text("cli.coverage.shared"));
        int width = uses.stream().mapToInt(use -> use.table.name().length()).max().orElse(0);
        uses.forEach(use -> tell(use, width));
    }

    private record Use(TableId table, SortedSet<String> writers, SortedSet<String> readers) {}

    private void tell(Use use, int width) {
        String name = Shown.of(use.table.name());
        String writers =
                use.writers.stream()
                        .limit(MOST_WRITERS)
                        .map(Shown::of)
                        .collect(Collectors.joining(", "));
        String padded = name + " ".repeat(Math.max(0, width - name.length()));
        around.terminal()
                .result(
                        around.text(
                                "cli.coverage.shared.row",
                                padded,
                                use.writers.size(),
                                use.readers.size(),
                                use.writers.size() > MOST_WRITERS ? writers + ", …" : writers));
    }

    private List<Use> uses() {
        Set<String> production =
                monolith.files().stream()
                        .filter(SourceFile::isProduction)
                        .map(SourceFile::path)
                        .collect(Collectors.toSet());
        Map<TableId, Use> uses = new TreeMap<>();
        for (Reference reference : monolith.references()) {
            String path = reference.evidence().at().path();
            if (reference.to() instanceof TableId table && production.contains(path)) {
                Use use =
                        uses.computeIfAbsent(
                                table, id -> new Use(id, new TreeSet<>(), new TreeSet<>()));
                if (reference.kind() == ReferenceKind.WRITE) {
                    use.writers.add(path);
                } else if (reference.kind() == ReferenceKind.READ) {
                    use.readers.add(path);
                }
            }
        }
        return List.copyOf(uses.values());
    }
}
