package dev.seamwright.engine.metric;

import dev.seamwright.engine.metric.Figure.Absent;
import dev.seamwright.engine.metric.Figure.Known;

import java.util.List;

/// How members are spread over clusters. One measure alone can be gamed - a single giant cluster
/// has a perfect ICP - so these stand beside every other.
///
/// @param sizes the number of members of each cluster, above 0
public record SizeMeasures(List<Integer> sizes) {

    private static final int FEWEST = 5;
    private static final int MOST = 20;

    /// Copies, so that nothing changes afterwards.
    public SizeMeasures {
        sizes = List.copyOf(sizes);
    }

    /// The sizes of a partition.
    public static SizeMeasures of(Partition partition) {
        return new SizeMeasures(partition.groups().values().stream().map(List::size).toList());
    }

    /// NED, non-extreme distribution (Kalia et al., FSE 2021), 0..1: 1 − members of clusters that
    /// have 5 to 20 / all members.
    public Figure ned() {
        double ordinary =
                sizes.stream()
                        .filter(size -> size >= FEWEST && size <= MOST)
                        .mapToInt(Integer::intValue)
                        .sum();
        return sizes.isEmpty()
                ? new Absent(Absence.NO_CLUSTERS)
                : new Known(1 - ordinary / members());
    }

    /// All members.
    public int members() {
        return sizes.stream().mapToInt(Integer::intValue).sum();
    }

    /// Members of the largest cluster / all members, 0..1.
    public Figure largestShare() {
        int largest = sizes.stream().mapToInt(Integer::intValue).max().orElse(0);
        return Figure.ratio(largest, members(), Absence.NO_CLUSTERS);
    }

    /// Size balance, 0..1: the entropy of the sizes / ln K, which is 1 where all clusters are of
    /// one size (Pielou's evenness).
    public Figure balance() {
        if (sizes.size() < 2) {
            return new Absent(sizes.isEmpty() ? Absence.NO_CLUSTERS : Absence.ONE_CLUSTER);
        }
        return new Known(Entropy.of(sizes) / StrictMath.log(sizes.size()));
    }
}
