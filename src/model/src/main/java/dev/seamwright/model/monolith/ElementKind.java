package dev.seamwright.model.monolith;

/// The kinds of [Element], from the widest to the narrowest.
public enum ElementKind {
    /// A folder of modules.
    PACKAGE,
    /// A source file. As a node of the graph it stands for what is left of the file when its
    /// top-level types and functions are taken out.
    MODULE,
    /// A class, interface, enum or record.
    TYPE,
    /// A function; a method where its parent is a type.
    FUNCTION
}
