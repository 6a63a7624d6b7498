package dev.seamwright.plugin.sql.ddl;

import dev.seamwright.model.monolith.TableId;

import java.util.List;
import java.util.Optional;

/// A function, procedure, package, trigger or timed event that lives in the database.
///
/// @param name without its schema
/// @param arguments as far as they tell routines of one name apart
/// @param line at which it starts
/// @param lines that it spans
/// @param table of a trigger
public record Routine(
        String name, String arguments, int line, int lines, Optional<TableId> table, Body body) {

    /// What its statements touch, as far as they are written out.
    ///
    /// @param dynamic lines of statements that are put together when it runs
    public record Body(
            List<Touch> touches,
            List<ViewQuery.Join> joins,
            List<Call> calls,
            List<Integer> dynamic) {

        /// Does nothing that is known.
        public static final Body NOTHING = new Body(List.of(), List.of(), List.of(), List.of());

        public Body {
            touches = List.copyOf(touches);
            joins = List.copyOf(joins);
            calls = List.copyOf(calls);
            dynamic = List.copyOf(dynamic);
        }
    }

    /// A table that is read or written, at the line that first does.
    public record Touch(TableId table, boolean writes, int line) {}

    /// What looks like a call.
    ///
    /// @param qualifier schema or package, empty where there is none
    public record Call(String qualifier, String name, int line) {}
}
