package dev.seamwright.engine.functionality;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.Task;

import java.util.List;
import java.util.Optional;

/// A place where work enters, whose code is known.
///
/// @param methods HTTP verbs in capitals and in order; empty where the source does not limit them,
///   and for all that is no route
/// @param name the path of a route, the name of a task
public record EntryPoint(
        Kind kind, List<String> methods, String name, ElementId handler, Location at) {

    public EntryPoint {
        methods = List.copyOf(methods);
    }

    /// What lets work in.
    public enum Kind {
        /// An HTTP request.
        ROUTE,
        /// A queue or a clock.
        QUEUE,
        /// A person or a script, from the command line.
        COMMAND,
        /// Another part of the program that sends a signal or an event.
        SIGNAL,
        /// The framework, around every request or at start.
        HOOK
    }

    /// A route; none where its handler is not known.
    static Optional<EntryPoint> of(Route route) {
        ElementId handler = route.handler();
        return handler == null
                ? Optional.empty()
                : Optional.of(
                        new EntryPoint(
                                Kind.ROUTE, route.methods(), route.path(), handler, route.at()));
    }

    static EntryPoint of(Task task) {
        Kind kind =
                switch (task.kind()) {
                    case QUEUE -> Kind.QUEUE;
                    case COMMAND -> Kind.COMMAND;
                    case SIGNAL -> Kind.SIGNAL;
                    case HOOK -> Kind.HOOK;
                };
        return new EntryPoint(kind, List.of(), task.name(), task.handler(), task.at());
    }
}
