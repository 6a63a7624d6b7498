package dev.seamwright.plugin.git.rename;

import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.plugin.git.walk.Change;

import org.eclipse.jgit.lib.ObjectId;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pairs files whose content changed a little, as Git does: a name that stands alone on both sides
/// asks for three quarters of the content, everything else for half, the most similar first.
///
/// The cost is bounded: beyond so many pairs or bytes the files of a commit are not compared.
final class SimilarContents {

    private static final double SAME_NAME = 0.75;
    private static final double ANY_NAME = 0.5;
    private static final long MAX_PAIRS = 250_000;
    private static final int MAX_FILES = 2_000;
    private static final long LARGEST = 2L << 20;
    private static final long MAX_BYTES = 64L << 20;

    private final Contents contents;
    private final Cancellation cancellation;
    private final Map<ObjectId, Long> sizes = new HashMap<>();
    private final Map<ObjectId, Fingerprint> fingerprints = new HashMap<>();
    private long bytes;

    SimilarContents(Contents contents, Cancellation cancellation) {
        this.contents = contents;
        this.cancellation = cancellation;
    }

    void pair(Pairing pairing) throws IOException {
        if (Math.max(pairing.gone().size(), pairing.come().size()) > MAX_FILES) {
            return;
        }
        pairSameNames(pairing);
        if ((long) pairing.gone().size() * pairing.come().size() <= MAX_PAIRS) {
            pairAny(pairing);
        }
    }

    private void pairSameNames(Pairing pairing) throws IOException {
        Map<String, List<Change.Deleted>> gone = new HashMap<>();
        Map<String, Integer> come = new HashMap<>();
        for (Change.Deleted each : pairing.gone()) {
            gone.computeIfAbsent(Pairing.name(each.path()), none -> new ArrayList<>()).add(each);
        }
        pairing.come().forEach(each -> come.merge(Pairing.name(each.path()), 1, Integer::sum));
        for (Change.Added to : pairing.come()) {
            String name = Pairing.name(to.path());
            List<Change.Deleted> from = gone.getOrDefault(name, List.of());
            if (from.size() == 1
                    && come.getOrDefault(name, 0) == 1
                    && similarity(from.getFirst(), to) >= SAME_NAME) {
                pairing.pair(from.getFirst(), to);
            }
        }
    }

    private record Match(Change.Deleted from, Change.Added to, double similarity) {

        /// Of those that are equally similar, one that keeps its name.
        static final Comparator<Match> BEST_FIRST =
                Comparator.comparingDouble(Match::similarity)
                        .reversed()
                        .thenComparing(match -> !match.keepsName());

        boolean keepsName() {
            return Pairing.name(from.path()).equals(Pairing.name(to.path()));
        }
    }

    private void pairAny(Pairing pairing) throws IOException {
        List<Match> matches = new ArrayList<>();
        for (Change.Added to : pairing.come()) {
            for (Change.Deleted from : pairing.gone()) {
                double similarity = similarity(from, to);
                if (similarity >= ANY_NAME) {
                    matches.add(new Match(from, to, similarity));
                }
            }
        }
        matches.sort(Match.BEST_FIRST);
        matches.forEach(match -> pairing.pair(match.from, match.to));
    }

    private double similarity(Change.Deleted from, Change.Added to) throws IOException {
        cancellation.check();
        if (from.type() != Change.FILE || to.type() != Change.FILE) {
            return 0;
        }
        long before = size(from.content());
        long after = size(to.content());
        if (before < 0
                || after < 0
                || Math.min(before, after) < ANY_NAME * Math.max(before, after)) {
            return 0;
        }
        return fingerprint(from.content()).similarityTo(fingerprint(to.content()));
    }

    private long size(ObjectId id) throws IOException {
        Long known = sizes.get(id);
        if (known == null) {
            long size = contents.size(id);
            bytes += Math.max(0, size);
            known = size > LARGEST || bytes > MAX_BYTES ? -1 : size;
            sizes.put(id, known);
        }
        return known;
    }

    private Fingerprint fingerprint(ObjectId id) throws IOException {
        Fingerprint known = fingerprints.get(id);
        if (known == null) {
            known = Fingerprint.of(contents.bytes(id));
            fingerprints.put(id, known);
        }
        return known;
    }
}
