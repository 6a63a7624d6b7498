package dev.seamwright.model.monolith;

/// What starts a [Task].
public enum TaskKind {
    /// A queue or a clock.
    QUEUE,
    /// A person or a script, from the command line.
    COMMAND,
    /// Another part of the program that sends a signal or an event.
    SIGNAL,
    /// The framework, around every request or at start.
    HOOK
}
