package dev.seamwright.engine.coupling;

import dev.seamwright.engine.graph.FileUnits;
import dev.seamwright.engine.history.Teams;
import dev.seamwright.model.scenario.ContextId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Tells for each context who changes it.
final class Upkeeps {

    private final Compiled compiled;
    private final int[] owners;
    private final List<SortedMap<String, Integer>> authors = new ArrayList<>();
    private final List<SortedMap<String, Integer>> teams = new ArrayList<>();

    Upkeeps(Compiled compiled, int[] owners, int contexts) {
        this.compiled = compiled;
        this.owners = owners;
        for (int context = 0; context < contexts; context++) {
            authors.add(new TreeMap<>());
            teams.add(new TreeMap<>());
        }
        countAuthors();
        countTeams();
    }

    private void countAuthors() {
        Commits commits = compiled.commits();
        for (int commit = 0; commit < commits.commits.length; commit++) {
            String author = commits.changes.get(commit).commit().author();
            for (int context = 0; context < authors.size(); context++) {
                if (touches(commits.commits[commit], context)) {
                    authors.get(context).merge(author, 1, Integer::sum);
                }
            }
        }
    }

    private boolean touches(int[] units, int context) {
        for (int unit : units) {
            if (owners[unit] == context) {
                return true;
            }
        }
        return false;
    }

    private void countTeams() {
        Teams rules = new Teams(compiled.graph().monolith().history());
        FileUnits files = compiled.graph().files();
        for (String path : rules.isKnown() ? files.paths() : List.<String>of()) {
            int owner = owners[compiled.links().position(files.main(path).orElseThrow())];
            if (owner >= 0) {
                rules.of(path).forEach(team -> teams.get(owner).merge(team, 1, Integer::sum));
            }
        }
    }

    SortedMap<ContextId, Upkeep> of(List<ContextId> contexts) {
        CommitTally tally = new CommitTally(compiled.commits().commits, owners, contexts.size());
        SortedMap<ContextId, Upkeep> found = new TreeMap<>();
        for (int context = 0; context < contexts.size(); context++) {
            found.put(
                    contexts.get(context),
                    new Upkeep(
                            tally.touching[context],
                            tally.crossing[context],
                            mostFirst(authors.get(context)),
                            mostFirst(teams.get(context))));
        }
        return found;
    }

    private static List<String> mostFirst(SortedMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(
                        Comparator.comparingInt((Map.Entry<String, Integer> one) -> -one.getValue())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
