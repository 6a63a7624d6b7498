package dev.seamwright.engine.coupling;

import java.util.List;

/// Who changes a context, and how often.
///
/// @param commits that touch its code
/// @param elsewhere those of them that touch other code as well
/// @param authors of these commits, those with most of them first
/// @param teams that answer for its files by the project's own rules, those with most files first
public record Upkeep(int commits, int elsewhere, List<String> authors, List<String> teams) {

    public Upkeep {
        authors = List.copyOf(authors);
        teams = List.copyOf(teams);
    }
}
