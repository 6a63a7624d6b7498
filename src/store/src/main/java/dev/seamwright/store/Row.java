package dev.seamwright.store;

import org.jspecify.annotations.Nullable;

/// One row of facts. Column 1 is the number of the row in its sheet, from 0; the others are as they
/// were written.
final class Row {

    private final long[] numbers;
    private final @Nullable String[] texts;
    private final boolean[] present;
    private int filled;
    private int number;

    /// @param width columns besides the first
    /// @param before the number of the row before the first one
    Row(int width, int before) {
        this.numbers = new long[width];
        this.texts = new String[width];
        this.present = new boolean[width];
        this.number = before;
    }

    int width() {
        return numbers.length;
    }

    /// Starts the next row.
    void begin() {
        filled = 0;
        number++;
    }

    void add(long value) {
        numbers[filled] = value;
        texts[filled] = null;
        present[filled++] = true;
    }

    void add(String value) {
        texts[filled] = value;
        present[filled++] = true;
    }

    void addNothing() {
        texts[filled] = null;
        present[filled++] = false;
    }

    int getInt(int column) {
        return column == 1 ? number : Math.toIntExact(getLong(column));
    }

    /// @throws IllegalArgumentException if there is no number in this column
    long getLong(int column) {
        if (!present[column - 2] || texts[column - 2] != null) {
            throw new IllegalArgumentException("no number in column " + column);
        }
        return numbers[column - 2];
    }

    boolean isNull(int column) {
        return !present[column - 2];
    }

    /// @throws IllegalArgumentException if there is no text in this column
    String string(int column) {
        String text = texts[column - 2];
        if (!present[column - 2] || text == null) {
            throw new IllegalArgumentException("no text in column " + column);
        }
        return text;
    }
}
