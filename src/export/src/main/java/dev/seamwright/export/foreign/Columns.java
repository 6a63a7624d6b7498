package dev.seamwright.export.foreign;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// Where the columns stand that a reader wants.
///
/// @param places the place of each wanted column; -1 for one that is not there
/// @param named whether the first row names the columns
record Columns(List<Integer> places, boolean named) {

    Columns {
        places = List.copyOf(places);
    }

    /// Looks for names of columns in the first row. Without any, columns stand in the order in
    /// which they are wanted.
    ///
    /// @param wanted the names that each wanted column goes by
    static Columns of(Row first, List<Set<String>> wanted) {
        List<String> names =
                first.cells().stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        List<Integer> places = wanted.stream().map(each -> place(names, each)).toList();
        if (places.stream().filter(place -> place >= 0).count() >= 2) {
            return new Columns(places, true);
        }
        int size = first.cells().size();
        List<Integer> inOrder =
                IntStream.range(0, wanted.size()).mapToObj(i -> i < size ? i : -1).toList();
        return new Columns(inOrder, false);
    }

    private static int place(List<String> names, Set<String> wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (wanted.contains(names.get(i))) {
                return i;
            }
        }
        return -1;
    }

    boolean has(int column) {
        return places.get(column) >= 0;
    }

    /// The cell of a row, or an empty one if the row is too short.
    String cell(Row row, int column) {
        int place = places.get(column);
        return place >= 0 && place < row.cells().size() ? row.cell(place) : "";
    }
}
