package dev.seamwright.plugin.python.name;

/// What a name stands for.
public sealed interface Definition {

    /// A module of the tree.
    record OfModule(Module module) implements Definition {}

    /// A folder of the tree that has no file of its own.
    ///
    /// @param key path without a slash at the end
    record OfFolder(String key) implements Definition {}

    /// A class of the tree.
    record OfType(TypeDefinition type) implements Definition {}

    /// A function or method of the tree.
    record OfFunction(FunctionDefinition function) implements Definition {}

    /// A variable of a module or class.
    record OfValue(ValueDefinition value) implements Definition {}

    /// Something outside the tree.
    ///
    /// @param dotted its full name, as imported
    record External(String dotted) implements Definition {}

    /// Cannot be told.
    enum Unknown implements Definition {
        UNKNOWN
    }
}
