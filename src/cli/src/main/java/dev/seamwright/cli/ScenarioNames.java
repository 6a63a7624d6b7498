package dev.seamwright.cli;

import dev.seamwright.store.ProjectFile;

import java.util.List;

/// Which names a new scenario may have.
///
/// The name of the program's own proposal is kept for it: as long as nobody has drawn on a scenario
/// of that name, an import replaces it.
///
/// @param around words
/// @param file the project
record ScenarioNames(Surroundings around, ProjectFile file) {

    /// A name that somebody chose.
    ///
    /// @throws Refused if it cannot be had
    String chosen(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new Refused("cli.scenario.blank");
        }
        if (stripped.equals(proposal())) {
            throw new Refused("cli.scenario.reserved", stripped);
        }
        return free(stripped);
    }

    /// A name that no scenario has.
    ///
    /// @throws Refused if it is taken
    String free(String name) {
        if (file.scenarios().contains(name)) {
            throw new Refused("cli.scenario.taken", name);
        }
        return name;
    }

    /// A name for a scenario for which nobody chose one: the one that is wished for, or the first
    /// free one with a number behind it.
    String like(String wished) {
        String base = wished.isBlank() ? around.text("scenario.proposal") : wished.strip();
        List<String> taken = file.scenarios();
        String name = base;
        for (int number = 2; taken.contains(name) || name.equals(proposal()); number++) {
            name = base + " " + number;
        }
        return name;
    }

    private String proposal() {
        return around.text("scenario.proposal");
    }
}
