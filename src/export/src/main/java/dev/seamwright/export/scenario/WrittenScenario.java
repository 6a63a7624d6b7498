package dev.seamwright.export.scenario;

import dev.seamwright.engine.assignment.WrittenRow;
import dev.seamwright.model.scenario.Context;

import java.util.List;

/// What a file says, before it is held against a monolith.
///
/// @param name of the scenario, empty where the file does not say
/// @param contexts each with its own number
/// @param rows only into these contexts, in the order of the file
public record WrittenScenario(String name, List<Context> contexts, List<WrittenRow> rows) {

    public WrittenScenario {
        contexts = List.copyOf(contexts);
        rows = List.copyOf(rows);
    }
}
