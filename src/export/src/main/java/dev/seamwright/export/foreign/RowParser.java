package dev.seamwright.export.foreign;

import dev.seamwright.export.foreign.ForeignFileException.Finding;

import java.util.ArrayList;
import java.util.List;

/// Takes CSV apart as RFC 4180 has it. A semicolon or a tab separates as well where the first line
/// has no comma.
///
/// @param file where the text comes from
record RowParser(ForeignFile file) {

    private static final int MOST_ROWS = 10_000_000;

    List<Row> parse(String text) {
        String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (whole.indexOf('\0') >= 0) {
            throw file.failure(Finding.of(ForeignProblem.UNREADABLE));
        }
        return new Rows(whole, separator(whole)).all();
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        if (first.indexOf(',') >= 0) {
            return ',';
        }
        return first.indexOf('\t') >= 0 ? '\t' : ';';
    }

    /// The state of one run over a text.
    private final class Rows {
        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private int line = 1;
        private int began = 1;

        Rows(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<Row> all() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"' && cell.toString().isBlank()) {
                    cell.setLength(0);
                    i = quoted(i + 1);
                } else if (c == separator) {
                    endCell();
                } else if (c == '\n') {
                    endRow();
                } else {
                    cell.append(c);
                }
            }
            endRow();
            return List.copyOf(rows);
        }

        /// @return where the closing quote stands
        private int quoted(int from) {
            for (int i = from; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"') {
                    if (i + 1 == text.length() || text.charAt(i + 1) != '"') {
                        return i;
                    }
                    i++;
                }
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            }
            throw file.failure(new Finding(ForeignProblem.CUT_OFF, began, ""));
        }

        private void endCell() {
            cells.add(cell.toString().strip());
            cell.setLength(0);
        }

        private void endRow() {
            endCell();
            if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
                if (rows.size() == MOST_ROWS) {
                    throw file.failure(new Finding(ForeignProblem.BEYOND_BOUNDS, began, ""));
                }
                rows.add(new Row(began, cells));
            }
            cells = new ArrayList<>();
            line++;
            began = line;
        }
    }
}
