package dev.seamwright.plugin.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Table;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The sample clinic, held against what its framework said of it: `tools/facts.py` of the sample
/// wrote the tables down from the running program.
final class ClinicTest {

    private static final Path CLINIC = Path.of("../../sample-projects/clinic");

    private final Facts facts = Tree.of(CLINIC).imported().facts();

    @Test
    void tables_are_those_that_the_framework_makes() throws IOException {
        assertThat(declared().stream().map(table -> table.id().name()).toList())
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(column("tables.csv", "table")));
    }

    @Test
    void foreign_keys_are_those_that_the_framework_makes() throws IOException {
        List<String> found = new ArrayList<>();
        for (Table table : declared()) {
            for (ForeignKey key : table.foreignKeys()) {
                found.add(
                        table.id().name()
                                + "."
                                + String.join(";", key.columns())
                                + ">"
                                + key.target().name());
            }
        }
        List<String> from = column("foreign_keys.csv", "table");
        List<String> columns = column("foreign_keys.csv", "column");
        List<String> to = column("foreign_keys.csv", "target_table");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            expected.add(from.get(i) + "." + columns.get(i) + ">" + to.get(i));
        }
        assertThat(expected).hasSizeGreaterThan(40);
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<Table> declared() {
        return facts.tables().stream().filter(table -> table.declaredBy(Origin.ORM)).toList();
    }

    /// The cells of one column.
    private static List<String> column(String file, String name) throws IOException {
        List<String> lines = Files.readAllLines(CLINIC.resolve("docs/facts").resolve(file));
        int index = List.of(lines.getFirst().split(",", -1)).indexOf(name);
        assertThat(index).as(name + " in " + file).isNotNegative();
        return lines.stream().skip(1).map(line -> line.split(",", -1)[index]).toList();
    }
}
