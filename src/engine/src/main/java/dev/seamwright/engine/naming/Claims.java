package dev.seamwright.engine.naming;

import dev.seamwright.engine.naming.WordTally.Heard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What one group could be called, by the words that it says.
final class Claims {

    /// A word that is said by less than this of any origin is no name for the whole.
    private static final double LEAST_SAID = 0.1;

    /// A word that little of the group says has to be this long to be a name.
    private static final int TELLING = 4;

    /// So many names are taken to say something else, lest a single one speaks for the whole.
    private static final double FEW = 1;

    /// Two words tell more than one that says as much, and more words are too long a name.
    private static final double TWO_WORDS = 1.1;

    private static final double MANY_WORDS = 0.5;

    /// A word of machinery that more of the tables say is believed to be a word of the trade.
    private static final double BELIEVED = 0.6;

    private final WordTally group;
    private final WordTally everywhere;
    private final Spelling spelling;
    private final List<NameSuggestion> all = new ArrayList<>();
    private final List<NameSuggestion> weak = new ArrayList<>();
    private final List<NameSuggestion> technical = new ArrayList<>();

    Claims(WordTally group, WordTally everywhere, Spelling spelling) {
        this.group = group;
        this.everywhere = everywhere;
        this.spelling = spelling;
        group.words().forEach(this::claim);
        Comparator<NameSuggestion> order =
                Comparator.comparingDouble(NameSuggestion::score)
                        .reversed()
                        .thenComparing(NameSuggestion::name);
        all.sort(order);
        weak.sort(order);
        technical.sort(order);
    }

    private void claim(String word, Map<NameOrigin, Heard> origins) {
        double weights = 0;
        double said = 0;
        double own = 0;
        double times = 0;
        double most = 0;
        for (NameOrigin origin : NameOrigin.values()) {
            int names = group.all(origin);
            double share = group.of(word, origin) / (names + FEW);
            weights += names > 0 ? origin.weight() : 0;
            said += origin.weight() * share;
            own += origin.weight() * group.of(word, origin);
            times += origin.weight() * everywhere.of(word, origin);
            most = Math.max(most, origin.isOfPlaces() ? share : 0);
        }
        double score = Math.min(1, said / weights * own / times * length(word));
        if (isTechnical(word)) {
            technical.add(suggestion(word, score, origins));
        } else if (!everywhere.isOfWhole(word)) {
            (most >= LEAST_SAID ? all : weak).add(suggestion(word, score, origins));
        }
    }

    /// How much is told by as many words.
    private double length(String word) {
        long words = 1 + spelling.of(word).chars().filter(c -> c == ' ').count();
        return words == 1 ? 1 : words == 2 ? TWO_WORDS : MANY_WORDS;
    }

    private boolean isTechnical(String word) {
        int tables = group.all(NameOrigin.TABLES);
        int saying = group.of(word, NameOrigin.TABLES);
        boolean believed =
                TechnicalWords.mayMeanMore(word) && tables > 1 && saying > BELIEVED * tables;
        return TechnicalWords.has(word) && !believed;
    }

    private NameSuggestion suggestion(String word, double score, Map<NameOrigin, Heard> origins) {
        List<NameSuggestion.Source> sources = new ArrayList<>();
        origins.forEach(
                (origin, heard) ->
                        sources.add(
                                new NameSuggestion.Source(
                                        origin,
                                        heard.times(),
                                        group.all(origin),
                                        heard.example())));
        return new NameSuggestion(spelling.of(word), score, sources);
    }

    /// Every name that says what the group is about, the best first.
    List<NameSuggestion> all() {
        return Collections.unmodifiableList(all);
    }

    /// A name where others have taken them all: a word that little of the group says, a technical
    /// one, or two words together.
    ///
    /// @param given names that are taken; what is returned is added
    NameSuggestion lastResort(Set<String> given) {
        List<NameSuggestion> words = new ArrayList<>(all);
        weak.stream().filter(each -> each.name().length() >= TELLING).forEach(words::add);
        technical.stream()
                .filter(each -> !TechnicalWords.isEmpty(stem(each.name())))
                .forEach(words::add);
        for (NameSuggestion one : words) {
            if (given.add(stem(one.name()))) {
                return one;
            }
        }
        for (NameSuggestion one : words) {
            for (NameSuggestion other : words) {
                String name = one.name() + " " + other.name().toLowerCase(Locale.ROOT);
                if (!one.equals(other) && given.add(stem(name))) {
                    return new NameSuggestion(name, one.score(), one.sources());
                }
            }
        }
        int number = given.size() + 1;
        while (!given.add(String.valueOf(number))) {
            number++;
        }
        return new NameSuggestion(String.valueOf(number), 0, List.of());
    }

    /// Names with the same stem are the same to a reader.
    static String stem(String name) {
        return Identifiers.singular(name.toLowerCase(Locale.ROOT).strip());
    }
}
