package dev.seamwright.plugin.git.rename;

import dev.seamwright.plugin.git.walk.Change;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Pairs files whose content did not change at all: first those that keep their name in another
/// folder, then the others in order. No content is opened. Empty files are all alike, so one is
/// never taken for another of a different name.
final class SameContents {

    private record Named(ObjectId content, int type, String name) {}

    private record Nameless(ObjectId content, int type) {}

    private SameContents() {}

    static void pair(Pairing pairing) {
        Map<Named, Deque<Change.Deleted>> named = new HashMap<>();
        for (Change.Deleted gone : pairing.gone()) {
            Named key = new Named(gone.content(), gone.type(), Pairing.name(gone.path()));
            named.computeIfAbsent(key, none -> new ArrayDeque<>()).add(gone);
        }
        for (Change.Added come : pairing.come()) {
            Named key = new Named(come.content(), come.type(), Pairing.name(come.path()));
            takeFirst(pairing, named.get(key), come);
        }
        Map<Nameless, Deque<Change.Deleted>> nameless = new HashMap<>();
        for (Change.Deleted gone : pairing.gone()) {
            if (gone.content().equals(Constants.EMPTY_BLOB_ID)) {
                continue;
            }
            Nameless key = new Nameless(gone.content(), gone.type());
            nameless.computeIfAbsent(key, none -> new ArrayDeque<>()).add(gone);
        }
        for (Change.Added come : pairing.come()) {
            takeFirst(pairing, nameless.get(new Nameless(come.content(), come.type())), come);
        }
    }

    private static void takeFirst(
            Pairing pairing, @Nullable Deque<Change.Deleted> gone, Change.Added come) {
        if (gone != null && !gone.isEmpty()) {
            pairing.pair(gone.remove(), come);
        }
    }
}
