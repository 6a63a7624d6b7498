package dev.seamwright.export.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import dev.seamwright.engine.assignment.AssignmentRow;
import dev.seamwright.engine.assignment.FewestRows;
import dev.seamwright.engine.assignment.WrittenRow;
import dev.seamwright.export.table.Sheet;
import dev.seamwright.export.table.SheetFormat;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A scenario as CSV (RFC 4180) with the columns `element,context`.
///
/// An element's row speaks for all below it that no nearer row speaks for; an empty context means
/// none. Contexts are known by name and numbered in the order in which they appear.
public final class CsvScenario {

    private static final List<String> COLUMNS = List.of("element", "context");

    /// What the first column may be called; `node` is what `propose` calls it.
    private static final Set<String> FIRST = Set.of("element", "node");

    private static final int LONGEST_NAME = 4_000;

    private CsvScenario() {}

    /// Writes as few rows as say which context owns each unit.
    ///
    /// @param units everything that can be drawn
    /// @throws IOException if the receiver cannot take it
    public static void write(Scenario scenario, List<NodeId> units, Appendable out)
            throws IOException {
        List<AssignmentRow> rows = FewestRows.of(scenario, units);
        Sheet sheet =
                new Sheet(
                        COLUMNS,
                        () ->
                                rows.stream()
                                        .map(
                                                row ->
                                                        List.of(
                                                                row.node().text(),
                                                                name(scenario, row.context()))));
        SheetFormat.CSV.write(sheet, out);
    }

    private static String name(Scenario scenario, @Nullable ContextId context) {
        return context == null ? "" : scenario.context(context).map(Context::name).orElse("");
    }

    /// Whether a text begins with the columns of this form.
    public static boolean isLike(ScenarioText text) {
        return isHeader(cells(firstLine(text.text())));
    }

    /// Reads rows. Cells may be separated by commas, semicolons or tabs, as the first line has
    /// them.
    ///
    /// @throws ScenarioFileException if the text is something else
    public static WrittenScenario read(ScenarioText text) {
        String first = firstLine(text.text());
        if (!isHeader(cells(first))) {
            throw text.failure(ScenarioFileProblem.HEADER, 1, first.strip());
        }
        return new Rows(text).all(separator(first));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static List<String> cells(String line) {
        String separator = String.valueOf(separator(line));
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(separator, -1)) {
            String bare = cell.strip();
            boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
            cells.add(quoted ? bare.substring(1, bare.length() - 1) : bare);
        }
        return cells;
    }

    private static char separator(String line) {
        if (line.indexOf(',') >= 0) {
            return ',';
        }
        return line.indexOf(';') >= 0 ? ';' : '\t';
    }

    private static boolean isHeader(List<String> cells) {
        return cells.size() == COLUMNS.size()
                && FIRST.contains(cells.getFirst().toLowerCase(Locale.ROOT))
                && cells.getLast().toLowerCase(Locale.ROOT).equals(COLUMNS.getLast());
    }

    /// One run over a text.
    private static final class Rows {
        private final ScenarioText text;
        private final Map<String, Context> contexts = new LinkedHashMap<>();
        private final List<WrittenRow> rows = new ArrayList<>();
        private int line = 1;

        Rows(ScenarioText text) {
            this.text = text;
        }

        WrittenScenario all(char separator) {
            try {
                for (CsvRecord row : reader(separator)) {
                    line = Math.toIntExact(row.getStartingLineNumber());
                    if (line > 1) {
                        take(row.getFields());
                    }
                    line++;
                }
            } catch (CsvParseException open) {
                throw text.failure(ScenarioFileProblem.QUOTES, line, "");
            }
            return new WrittenScenario("", List.copyOf(contexts.values()), rows);
        }

        private CsvReader<CsvRecord> reader(char separator) {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(ScenarioText.LARGEST)
                    .ofCsvRecord(text.text());
        }

        private void take(List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (cells.size() != COLUMNS.size() || cells.getFirst().isBlank()) {
                throw text.failure(ScenarioFileProblem.CELLS, line, String.join(" | ", cells));
            }
            if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_NAME)) {
                throw text.failure(ScenarioFileProblem.NAME, line, cells.getFirst());
            }
            rows.add(new WrittenRow(line, cells.getFirst(), context(cells.getLast().strip())));
        }

        private @Nullable ContextId context(String name) {
            if (name.isEmpty()) {
                return null;
            }
            return contexts.computeIfAbsent(
                            name, k -> new Context(new ContextId(contexts.size() + 1), k))
                    .id();
        }
    }
}
