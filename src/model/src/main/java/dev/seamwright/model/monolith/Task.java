package dev.seamwright.model.monolith;

/// An entry point that no HTTP request names: work that a queue, a clock, a command, a signal or
/// the framework itself starts.
///
/// @param name under which it is known to whatever starts it: the queue's name for it, the word on
///   the command line, the signal
/// @param handler the code that runs
public record Task(TaskKind kind, String name, ElementId handler, Location at) {}
