package dev.seamwright.plugin.python.name;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The merge of C3: takes the first head that stands in no tail. Where there is none, and Python
/// would refuse the class, it takes the first head.
///
/// Costs one step for each entry of the sequences, and one for each sequence and each entry taken.
final class Merge {

    private final List<List<Definition>> sequences;
    private final int[] heads;
    private final Map<Definition, Integer> tails = new HashMap<>();
    private final Set<Definition> taken = new LinkedHashSet<>();

    Merge(List<List<Definition>> sequences) {
        this.sequences = sequences;
        this.heads = new int[sequences.size()];
        for (List<Definition> sequence : sequences) {
            for (int i = 1; i < sequence.size(); i++) {
                tails.merge(sequence.get(i), 1, Integer::sum);
            }
        }
    }

    /// So many of the entries, in order.
    List<Definition> upTo(int most) {
        while (taken.size() < most) {
            skipTaken();
            Definition next = next();
            if (next == null) {
                break;
            }
            taken.add(next);
        }
        return new ArrayList<>(taken);
    }

    private void skipTaken() {
        for (int i = 0; i < heads.length; i++) {
            List<Definition> sequence = sequences.get(i);
            while (heads[i] < sequence.size() && taken.contains(sequence.get(heads[i]))) {
                heads[i]++;
                if (heads[i] < sequence.size()) {
                    tails.merge(sequence.get(heads[i]), -1, Integer::sum);
                }
            }
        }
    }

    private @Nullable Definition next() {
        Definition first = null;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < sequences.get(i).size()) {
                Definition head = sequences.get(i).get(heads[i]);
                if (tails.getOrDefault(head, 0) == 0) {
                    return head;
                }
                first = first == null ? head : first;
            }
        }
        return first;
    }
}
