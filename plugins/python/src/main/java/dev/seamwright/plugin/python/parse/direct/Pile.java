package dev.seamwright.plugin.python.parse.direct;

import java.util.Arrays;
import java.util.List;

/// Collects lists that nest: whoever begins one marks the height of the pile, and at the end takes
/// off what lies above the mark.
final class Pile<T> {

    private Object[] items = new Object[32];
    private int size;

    int mark() {
        return size;
    }

    void add(T item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    /// Forgets what an abandoned attempt left.
    void clear() {
        size = 0;
    }

    @SuppressWarnings("unchecked") // only add() puts anything there
    List<T> take(int mark) {
        int count = size - mark;
        size = mark;
        return switch (count) {
            case 0 -> List.of();
            case 1 -> List.of((T) items[mark]);
            case 2 -> List.of((T) items[mark], (T) items[mark + 1]);
            default -> List.of((T[]) Arrays.copyOfRange(items, mark, mark + count));
        };
    }
}
