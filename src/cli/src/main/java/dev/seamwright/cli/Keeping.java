package dev.seamwright.cli;

import dev.seamwright.engine.proposal.Pins;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.wording.Nearest;
import dev.seamwright.workspace.OpenProject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What a proposal is to leave as it is.
///
/// @param scenario whose contexts are kept; the project's first one where only contexts are named
/// @param contexts by name; all of them where none is named
record Keeping(@Nullable String scenario, List<String> contexts) {

    /// @throws Refused if there is no scenario or context of that name
    Pins in(OpenProject project) {
        if (scenario == null && contexts.isEmpty()) {
            return Pins.NONE;
        }
        Scenario drawn =
                scenario == null
                        ? project.drawing().scenario()
                        : new Scenarios(project).named(scenario).scenario();
        if (contexts.isEmpty()) {
            return Pins.of(drawn);
        }
        List<ContextId> kept = new ArrayList<>();
        contexts.forEach(name -> kept.add(context(drawn, name)));
        return Pins.of(drawn, kept);
    }

    private static ContextId context(Scenario drawn, String name) {
        for (Context context : drawn.contexts()) {
            if (context.name().equalsIgnoreCase(name)) {
                return context.id();
            }
        }
        List<String> names = drawn.contexts().stream().map(Context::name).toList();
        String near = Nearest.to(name, names).orElseGet(() -> String.join(", ", names));
        throw new Refused("cli.propose.unknown.context", name, drawn.name(), near);
    }
}
