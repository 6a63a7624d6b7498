package dev.seamwright.model.monolith;

/// A node of the code tree. Parents come from the identity's own path: folder › file › member.
///
/// @param id stable identity
/// @param kind what it is
/// @param name short name, as a reader of the source knows it
/// @param parent the element that encloses it, or [ElementId#ROOT]
/// @param at where it is declared; a package stands at line 1 of its own file or at line 0 of its
///   folder where it has none
/// @param lines physical lines that it spans, 0 for packages
public record Element(
        ElementId id, ElementKind kind, String name, ElementId parent, Location at, int lines) {}
