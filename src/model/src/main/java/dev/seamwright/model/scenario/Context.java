package dev.seamwright.model.scenario;

/// A bounded context: a part of the monolith with one owner and one language.
///
/// @param name never blank
public record Context(ContextId id, String name) {

    public Context {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a context needs a name");
        }
    }
}
