package dev.seamwright.engine.naming;

import dev.seamwright.engine.naming.Sayings.Saying;
import dev.seamwright.model.monolith.NodeId;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How many names of each origin say each word.
final class WordTally {

    private final Map<NameOrigin, Integer> all = new EnumMap<>(NameOrigin.class);
    private final SortedMap<String, Map<NameOrigin, Heard>> words = new TreeMap<>();

    private final Map<String, Integer> loud = new HashMap<>();
    private int tallies;

    /// @param example the first of the names that say it
    record Heard(int times, String example) {

        Heard and(Heard other) {
            return new Heard(times + other.times, example);
        }
    }

    static WordTally of(Sayings sayings, List<NodeId> units) {
        WordTally tally = new WordTally();
        Stream<Saying> said = units.stream().flatMap(unit -> sayings.of(unit).stream());
        said.distinct().forEach(tally::add);
        return tally;
    }

    private void add(Saying saying) {
        all.merge(saying.origin(), 1, Integer::sum);
        for (String word : saying.words()) {
            hear(word, saying.origin(), new Heard(1, saying.text()));
        }
    }

    private void hear(String word, NameOrigin origin, Heard heard) {
        words.computeIfAbsent(word, k -> new EnumMap<>(NameOrigin.class))
                .merge(origin, heard, Heard::and);
    }

    /// Takes another tally in.
    void add(WordTally other) {
        other.all.forEach((origin, times) -> all.merge(origin, times, Integer::sum));
        other.words.forEach(
                (word, origins) -> {
                    origins.forEach((origin, heard) -> hear(word, origin, heard));
                    if (2 * other.of(word, NameOrigin.MODULES) > other.all(NameOrigin.MODULES)) {
                        loud.merge(word, 1, Integer::sum);
                    }
                });
        tallies++;
    }

    /// Whether a word is said by most modules of most of the tallies that were taken in, which is
    /// the name of the whole.
    boolean isOfWhole(String word) {
        return tallies > 1 && 2 * loud.getOrDefault(word, 0) > tallies;
    }

    /// How many names there are of an origin.
    int all(NameOrigin origin) {
        return all.getOrDefault(origin, 0);
    }

    /// The words with who says them.
    SortedMap<String, Map<NameOrigin, Heard>> words() {
        return Collections.unmodifiableSortedMap(words);
    }

    /// How many names of an origin say a word.
    int of(String word, NameOrigin origin) {
        Heard heard = words.getOrDefault(word, Map.of()).get(origin);
        return heard == null ? 0 : heard.times();
    }
}
