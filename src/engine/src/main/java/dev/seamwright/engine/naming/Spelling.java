package dev.seamwright.engine.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How words are written where they are said: in the singular or the plural, as an abbreviation in
/// capitals (`VPNTunnel`), or as several words that are run together elsewhere (`GiftCard`).
final class Spelling {

    /// So many words may be run together.
    private static final int LONGEST = 4;

    private static final Pattern PART =
            Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{Lu}+");

    private final Map<String, SortedMap<String, Integer>> forms = new HashMap<>();
    private final Map<String, SortedMap<String, Integer>> typed = new HashMap<>();

    /// Learns from the name of a table or module, which are mostly in lower case.
    void learn(String text) {
        for (String part : parts(text)) {
            String lower = part.toLowerCase(Locale.ROOT);
            count(forms, Identifiers.singular(lower), lower);
        }
    }

    /// Learns from the name of a type or function, where words begin with capitals.
    void learnType(String text) {
        if (text.equals(text.toUpperCase(Locale.ROOT))) {
            return;
        }
        List<String> parts = parts(text);
        List<String> lower = parts.stream().map(part -> part.toLowerCase(Locale.ROOT)).toList();
        List<String> written = parts.stream().map(Spelling::written).toList();
        for (int from = 0; from < parts.size(); from++) {
            StringBuilder joined = new StringBuilder();
            StringBuilder spaced = new StringBuilder();
            for (int to = from; to < Math.min(from + LONGEST, parts.size()); to++) {
                joined.append(lower.get(to));
                boolean letter = to == from + 1 && parts.get(from).length() == 1;
                spaced.append(to == from || letter ? "" : " ")
                        .append(letter ? parts.get(to) : written.get(to));
                count(typed, Identifiers.singular(joined.toString()), spaced.toString());
            }
        }
    }

    /// A single letter and an abbreviation stay as they are.
    private static String written(String part) {
        boolean capitals = part.equals(part.toUpperCase(Locale.ROOT));
        return capitals || part.length() == 1 ? part : part.toLowerCase(Locale.ROOT);
    }

    private static List<String> parts(String text) {
        return PART.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void count(
            Map<String, SortedMap<String, Integer>> counts, String word, String form) {
        counts.computeIfAbsent(word, k -> new TreeMap<>()).merge(form, 1, Integer::sum);
    }

    /// Whether somebody runs several words together as this one.
    boolean isRunTogether(String word) {
        return forms.containsKey(word) && most(typed, word, word).indexOf(' ') > 0;
    }

    /// The words that are run together in this one, alone and side by side; itself where it is one.
    List<String> wordsIn(String word) {
        String form = most(typed, word, word);
        if (form.indexOf(' ') < 0) {
            return List.of(word);
        }
        List<String> parts = List.of(form.toLowerCase(Locale.ROOT).split(" ", -1));
        List<String> words = new ArrayList<>(Identifiers.of(form));
        for (int from = 0; from < parts.size(); from++) {
            for (int to = from + 2; to <= parts.size(); to++) {
                words.add(Identifiers.singular(String.join("", parts.subList(from, to))));
            }
        }
        return words;
    }

    /// A word as it is mostly written, with a capital.
    String of(String word) {
        String type = most(typed, word, "");
        boolean telling = type.indexOf(' ') > 0 || !type.equals(type.toLowerCase(Locale.ROOT));
        String written = telling ? type : most(forms, word, word);
        boolean small = written.length() > 1 && Character.isUpperCase(written.charAt(1));
        return small
                ? written
                : written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
    }

    private static String most(
            Map<String, SortedMap<String, Integer>> counts, String word, String otherwise) {
        return counts.getOrDefault(word, new TreeMap<>()).entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
