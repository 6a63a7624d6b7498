package dev.seamwright.export.table;

import dev.seamwright.export.document.Visible;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes aligned columns: words to the left, figures to the right. What could confuse a terminal
/// is made visible.
final class TextTable {

    private static final String GAP = "  ";

    private TextTable() {}

    static void write(Sheet sheet, Appendable out) throws IOException {
        List<List<Object>> rows = sheet.rows().get().toList();
        List<String> head = sheet.columns().stream().map(name -> name.replace('_', ' ')).toList();
        List<List<String>> cells = new ArrayList<>();
        cells.add(head);
        rows.forEach(row -> cells.add(row.stream().map(TextTable::plain).toList()));
        int[] widths = new int[head.size()];
        boolean[] figures = new boolean[head.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = cells.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
            figures[i] =
                    !rows.isEmpty()
                            && rows.stream().allMatch(row -> row.get(column) instanceof Number);
        }
        for (List<String> row : cells) {
            out.append(line(row, widths, figures)).append('\n');
        }
    }

    private static String line(List<String> row, int[] widths, boolean[] figures) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(figures[i] ? padding + row.get(i) : row.get(i) + padding);
        }
        return line.toString().stripTrailing();
    }

    private static String plain(Object cell) {
        return switch (cell) {
            case List<?> list ->
                    Visible.of(
                            list.stream().map(String::valueOf).collect(Collectors.joining(", ")));
            case Double number -> String.format(Locale.ROOT, "%.1f", number);
            case Boolean truth -> truth ? "yes" : "";
            default -> Visible.of(cell.toString());
        };
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
