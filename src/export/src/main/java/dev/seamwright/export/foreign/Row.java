package dev.seamwright.export.foreign;

import java.util.List;

/// One row of a text file.
///
/// @param line where it begins, counted from 1
/// @param cells what it holds, without blanks around
record Row(int line, List<String> cells) {

    Row {
        cells = List.copyOf(cells);
    }

    String cell(int index) {
        return cells.get(index);
    }
}
