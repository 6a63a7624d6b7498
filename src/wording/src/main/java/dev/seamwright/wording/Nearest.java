package dev.seamwright.wording;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the name that somebody may have meant who mistyped one.
///
/// Names are compared by the number of letters to add, drop or replace (Levenshtein 1966), upper
/// and lower case being the same. A third of the letters may be wrong, at most six of them. Cost:
/// O(n·d) for each name of n letters, where d is the distance that is still of interest.
public final class Nearest {

    private static final int MOST = 6;
    private static final int LONGEST = 500;

    private Nearest() {}

    /// The nearest of the names, the first of those that are equally near; nothing where all are
    /// far.
    public static Optional<String> to(String meant, Collection<String> names) {
        if (meant.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = meant.toLowerCase(Locale.ROOT);
        int limit = Math.min(MOST, Math.max(1, wanted.length() / 3));
        String nearest = null;
        for (String name : names) {
            int distance = distance(wanted, name.toLowerCase(Locale.ROOT), limit);
            if (distance <= limit) {
                nearest = name;
                limit = distance - 1;
            }
            if (limit < 0) {
                break;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// The distance of two words, or something above the limit where it is larger than that.
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = next(above, one.charAt(row - 1), row, other);
            int least = limit + 1;
            for (int cell : current) {
                least = Math.min(least, cell);
            }
            if (least > limit) {
                return limit + 1;
            }
            above = current;
        }
        return above[other.length()];
    }

    private static int[] next(int[] above, char letter, int row, String other) {
        int[] current = new int[above.length];
        current[0] = row;
        for (int column = 1; column < current.length; column++) {
            int replaced = above[column - 1] + (other.charAt(column - 1) == letter ? 0 : 1);
            current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
        }
        return current;
    }
}
