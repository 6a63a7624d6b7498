package dev.seamwright.benchmarks.proposal.rival;

import java.util.Arrays;

/// Agglomerative clustering with average linkage (UPGMA), O(n³): rows are points, and what is near
/// by Euclidean distance is joined first.
final class AverageLinkage {

    private AverageLinkage() {}

    /// The cluster of each row when so many are left.
    static int[] cut(double[][] rows, int clusters) {
        int size = rows.length;
        double[][] distances = distances(rows);
        int[] members = new int[size];
        Arrays.fill(members, 1);
        int[] of = new int[size];
        Arrays.setAll(of, row -> row);
        for (int left = size; left > clusters; left--) {
            int[] nearest = nearest(distances, members);
            join(distances, members, nearest[0], nearest[1]);
            for (int row = 0; row < size; row++) {
                of[row] = of[row] == nearest[1] ? nearest[0] : of[row];
            }
        }
        return of;
    }

    private static double[][] distances(double[][] rows) {
        double[][] distances = new double[rows.length][rows.length];
        for (int one = 0; one < rows.length; one++) {
            for (int other = 0; other < rows.length; other++) {
                double squares = 0;
                for (int at = 0; at < rows[one].length; at++) {
                    double gap = rows[one][at] - rows[other][at];
                    squares += gap * gap;
                }
                distances[one][other] = Math.sqrt(squares);
            }
        }
        return distances;
    }

    private static int[] nearest(double[][] distances, int[] members) {
        int[] best = {0, 0};
        double least = Double.POSITIVE_INFINITY;
        for (int one = 0; one < members.length; one++) {
            for (int other = one + 1; other < members.length; other++) {
                boolean alive = members[one] > 0 && members[other] > 0;
                if (alive && distances[one][other] < least) {
                    least = distances[one][other];
                    best = new int[] {one, other};
                }
            }
        }
        return best;
    }

    private static void join(double[][] distances, int[] members, int kept, int gone) {
        int all = members[kept] + members[gone];
        for (int row = 0; row < members.length; row++) {
            double mean =
                    (members[kept] * distances[kept][row] + members[gone] * distances[gone][row])
                            / all;
            distances[kept][row] = mean;
            distances[row][kept] = mean;
        }
        members[kept] = all;
        members[gone] = 0;
    }
}
