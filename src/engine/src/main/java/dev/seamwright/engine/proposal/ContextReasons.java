package dev.seamwright.engine.proposal;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.TableId;

import java.util.List;

/// What a context is made around.
///
/// @param tables its own, those that its own code uses most first
/// @param entrances its routes and tasks, those that reach most of its tables first
public record ContextReasons(List<Core> tables, List<Entrance> entrances) {

    public ContextReasons {
        tables = List.copyOf(tables);
        entrances = List.copyOf(entrances);
    }

    /// A table and how much of the context hangs on it.
    ///
    /// @param share 0..1 of all damped references between the context's own tables and code
    /// @param users units of the context that read, write or point at it
    public record Core(TableId table, double share, int users) {}

    /// Where work enters the context.
    ///
    /// @param name the route's path or the task's name
    /// @param tables of the context that its handler reaches within three steps inside it
    public record Entrance(String name, ElementId handler, Location at, List<TableId> tables) {

        public Entrance {
            tables = List.copyOf(tables);
        }
    }
}
