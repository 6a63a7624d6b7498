package dev.seamwright.engine.history;

import dev.seamwright.model.monolith.History;

import java.util.ArrayList;
import java.util.List;

/// Who answers for a path, by the rules that the project keeps for its code review.
public final class Teams {

    private final List<Rule> rules = new ArrayList<>();

    private record Rule(PathPattern pattern, List<String> teams) {}

    public Teams(History history) {
        for (History.Owner owner : history.owners()) {
            rules.add(new Rule(new PathPattern(owner.pattern()), owner.teams()));
        }
    }

    /// Whether the project says who answers for anything.
    public boolean isKnown() {
        return !rules.isEmpty();
    }

    /// Who answers for a path, in the order of the rule: of several that match the last one counts.
    /// Nobody where none does, or where that one names nobody.
    public List<String> of(String path) {
        for (Rule rule : rules.reversed()) {
            if (rule.pattern().matches(path)) {
                return rule.teams();
            }
        }
        return List.of();
    }
}
