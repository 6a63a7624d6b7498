package dev.seamwright.engine.naming;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.NodeId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Suggests names for groups of a monolith's units.
public final class Naming {

    /// So many names are suggested for each group.
    private static final int SUGGESTIONS = 3;

    private final Sayings sayings;

    private Naming(ReferenceGraph graph) {
        sayings = new Sayings(graph);
    }

    /// Learns the words of a monolith.
    public static Naming of(ReferenceGraph graph) {
        return new Naming(graph);
    }

    /// Names for each group, the best first; the first is unlike that of any other group.
    ///
    /// @param groups units, none of them in two groups
    /// @param taken names that no group may get
    public List<List<NameSuggestion>> suggest(List<List<NodeId>> groups, Collection<String> taken) {
        List<Claims> claims = new ArrayList<>();
        WordTally everywhere = new WordTally();
        List<WordTally> tallies = new ArrayList<>();
        for (List<NodeId> group : groups) {
            WordTally tally = WordTally.of(sayings, group);
            tallies.add(tally);
            everywhere.add(tally);
        }
        tallies.forEach(tally -> claims.add(new Claims(tally, everywhere, sayings.spelling())));
        List<NameSuggestion> first = firsts(claims, taken);
        List<List<NameSuggestion>> all = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            List<NameSuggestion> names = new ArrayList<>(List.of(first.get(group)));
            claims.get(group).all().stream()
                    .filter(each -> !names.contains(each))
                    .limit(SUGGESTIONS - 1L)
                    .forEach(names::add);
            all.add(List.copyOf(names));
        }
        return List.copyOf(all);
    }

    /// The best claims first, each name once. A group that is left without gets its best claim with
    /// what it shares with nobody behind it.
    private static List<NameSuggestion> firsts(List<Claims> claims, Collection<String> taken) {
        Set<String> given = new TreeSet<>();
        taken.forEach(name -> given.add(Claims.stem(name)));
        List<Claim> order = new ArrayList<>();
        for (int group = 0; group < claims.size(); group++) {
            for (NameSuggestion each : claims.get(group).all()) {
                order.add(new Claim(group, each));
            }
        }
        order.sort(Claim.BEST_FIRST);
        NameSuggestion[] names = new NameSuggestion[claims.size()];
        for (Claim claim : order) {
            if (names[claim.group()] == null && given.add(Claims.stem(claim.name().name()))) {
                names[claim.group()] = claim.name();
            }
        }
        for (int group = 0; group < names.length; group++) {
            if (names[group] == null) {
                names[group] = claims.get(group).lastResort(given);
            }
        }
        return List.of(names);
    }

    /// One group's claim to a name.
    private record Claim(int group, NameSuggestion name) {

        static final Comparator<Claim> BEST_FIRST =
                Comparator.comparingDouble((Claim claim) -> claim.name().score())
                        .reversed()
                        .thenComparing(claim -> claim.name().name())
                        .thenComparingInt(Claim::group);
    }
}
