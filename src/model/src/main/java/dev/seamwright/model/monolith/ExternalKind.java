package dev.seamwright.model.monolith;

/// The kinds of systems outside the monolith that code talks to.
public enum ExternalKind {
    /// An HTTP service that the code calls.
    HTTP,
    /// A message queue or event stream that is published to or consumed from.
    QUEUE,
    /// A cache or key-value store.
    CACHE,
    /// Files and object stores.
    FILE,
    /// Mail and other messages to people.
    MAIL
}
