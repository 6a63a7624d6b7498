package dev.seamwright.model.monolith;

/// An asynchronous entry point: work that a queue or a clock starts.
///
/// @param name under which it is known to the queue
/// @param handler the code that runs
public record Task(String name, ElementId handler, Location at) {}
