package dev.seamwright.workspace;

import dev.seamwright.store.KeptReading;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What importers made of files: what is known from the last time, and what to keep for the next.
/// Used by several threads at once.
final class Readings {

    private final Map<String, KeptReading> known = new HashMap<>();
    private final ConcurrentLinkedQueue<KeptReading> kept = new ConcurrentLinkedQueue<>();

    /// @param before what an earlier import kept
    Readings(List<KeptReading> before) {
        before.forEach(reading -> known.put(reading.path(), reading));
    }

    /// What was kept of this very file, null where there is nothing or it was another.
    byte @Nullable [] of(String path, String digest) {
        KeptReading reading = known.get(path);
        return reading != null && reading.digest().equals(digest) ? reading.bytes() : null;
    }

    void keep(String path, String digest, byte[] bytes) {
        kept.add(new KeptReading(path, digest, bytes));
    }

    /// Everything to keep for the next import, by path.
    List<KeptReading> all() {
        return kept.stream().sorted(Comparator.comparing(KeptReading::path)).toList();
    }
}
