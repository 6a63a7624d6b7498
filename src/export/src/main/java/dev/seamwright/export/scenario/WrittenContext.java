package dev.seamwright.export.scenario;

import dev.seamwright.engine.assignment.WrittenRow;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A context with its members as JSON has them.
///
/// @param number 0 where none is given
/// @param line where it begins
record WrittenContext(int number, String name, int line, List<Member> members) {

    WrittenContext {
        members = List.copyOf(members);
    }

    /// A member and the line in which it stands.
    record Member(int line, String name) {}

    /// Contexts with their numbers; those without are numbered after all others, in their order.
    ///
    /// @throws ScenarioFileException if two have one number
    static WrittenScenario numbered(String name, List<WrittenContext> contexts, ScenarioText text) {
        Set<Integer> taken = new HashSet<>();
        int next = 1;
        for (WrittenContext context : contexts) {
            if (context.number() > 0 && !taken.add(context.number())) {
                throw text.failure(
                        ScenarioFileProblem.NUMBER_TWICE,
                        context.line(),
                        String.valueOf(context.number()));
            }
            next = Math.max(next, context.number() + 1);
        }
        List<Context> drawn = new ArrayList<>();
        List<WrittenRow> rows = new ArrayList<>();
        for (WrittenContext context : contexts) {
            ContextId id = new ContextId(context.number() > 0 ? context.number() : next++);
            drawn.add(new Context(id, context.name()));
            context.members()
                    .forEach(member -> rows.add(new WrittenRow(member.line(), member.name(), id)));
        }
        return new WrittenScenario(name.strip(), drawn, rows);
    }
}
