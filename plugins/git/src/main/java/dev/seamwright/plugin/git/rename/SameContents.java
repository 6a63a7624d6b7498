package dev.seamwright.plugin.git.rename;

import dev.seamwright.plugin.git.walk.Change;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Pairs files whose content did not change at all: first those that keep their name in another
/// folder, then the others in order. No content is opened. Empty files are all alike, so one is
/// taken for another only if either the name or the folder stays the same.
final class SameContents {

    /// What two files must have in common.
    ///
    /// @param part of the path
    private record Key(ObjectId content, int type, String part) {}

    private SameContents() {}

    static void pair(Pairing pairing) {
        pair(pairing, Pairing::name, Pairing::name);
        pair(pairing, path -> "", Pairing::folder);
    }

    private static void pair(
            Pairing pairing, UnaryOperator<String> part, UnaryOperator<String> partOfEmpty) {
        Map<Key, Deque<Change.Deleted>> gone = new HashMap<>();
        for (Change.Deleted each : pairing.gone()) {
            UnaryOperator<String> asked = isEmpty(each.content()) ? partOfEmpty : part;
            Key key = new Key(each.content(), each.type(), asked.apply(each.path()));
            gone.computeIfAbsent(key, none -> new ArrayDeque<>()).add(each);
        }
        for (Change.Added each : pairing.come()) {
            UnaryOperator<String> asked = isEmpty(each.content()) ? partOfEmpty : part;
            Key key = new Key(each.content(), each.type(), asked.apply(each.path()));
            Deque<Change.Deleted> candidates = gone.get(key);
            if (candidates != null && !candidates.isEmpty()) {
                pairing.pair(candidates.remove(), each);
            }
        }
    }

    private static boolean isEmpty(ObjectId content) {
        return content.equals(Constants.EMPTY_BLOB_ID);
    }
}
