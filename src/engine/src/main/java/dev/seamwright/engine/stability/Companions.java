package dev.seamwright.engine.stability;

import java.util.Arrays;

/// How alike the companions of each unit are in two ways to place all of them.
///
/// Of a unit that stands with a − 1 others here, with b − 1 others there, and with o − 1 of them
/// both times, the index is (o − 1) / (a + b − o − 1) (Jaccard 1912); 1 for one that is alone both
/// times. A unit that is nowhere is alone.
final class Companions {

    private final int[] here;
    private final int[] there;
    private final int[] sizesHere;
    private final int[] sizesThere;
    private final int[][] overlaps;

    /// @param here the place of each unit, −1 for nowhere
    /// @param there likewise
    Companions(int[] here, int[] there) {
        this.here = here;
        this.there = there;
        sizesHere = new int[1 + Arrays.stream(here).max().orElse(-1)];
        sizesThere = new int[1 + Arrays.stream(there).max().orElse(-1)];
        overlaps = new int[sizesHere.length][sizesThere.length];
        for (int unit = 0; unit < here.length; unit++) {
            if (here[unit] >= 0) {
                sizesHere[here[unit]]++;
            }
            if (there[unit] >= 0) {
                sizesThere[there[unit]]++;
            }
            if (here[unit] >= 0 && there[unit] >= 0) {
                overlaps[here[unit]][there[unit]]++;
            }
        }
    }

    double alike(int unit) {
        boolean both = here[unit] >= 0 && there[unit] >= 0;
        int before = here[unit] < 0 ? 0 : sizesHere[here[unit]] - 1;
        int after = there[unit] < 0 ? 0 : sizesThere[there[unit]] - 1;
        int kept = both ? overlaps[here[unit]][there[unit]] - 1 : 0;
        int all = before + after - kept;
        return all == 0 ? 1 : (double) kept / all;
    }
}
