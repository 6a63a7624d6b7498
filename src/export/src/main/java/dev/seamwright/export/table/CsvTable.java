package dev.seamwright.export.table;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/// Writes CSV as RFC 4180 has it: lines end in CR LF, a cell is quoted where it must be, and quotes
/// in it are doubled. Values are not altered otherwise, so that what other programs read is what
/// the source says; a value that a spreadsheet would take for a formula stands as it is.
final class CsvTable {

    private CsvTable() {}

    static void write(Sheet sheet, Appendable out) throws IOException {
        line(sheet.columns(), out);
        for (Iterator<List<Object>> rows = sheet.rows().get().iterator(); rows.hasNext(); ) {
            line(rows.next(), out);
        }
    }

    private static void line(List<?> cells, Appendable out) throws IOException {
        String separator = "";
        for (Object cell : cells) {
            out.append(separator).append(quoted(plain(cell)));
            separator = ",";
        }
        out.append("\r\n");
    }

    private static String plain(Object cell) {
        return cell instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(";"))
                : String.valueOf(cell);
    }

    private static String quoted(String cell) {
        boolean needed = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
