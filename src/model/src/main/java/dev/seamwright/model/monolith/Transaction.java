package dev.seamwright.model.monolith;

/// Code that commits together: a block, decorator or function that ends in a commit.
///
/// Which tables it writes is a conclusion (it depends on what the code calls) and is not kept here.
///
/// @param element the function or type whose work is committed
public record Transaction(ElementId element, Evidence evidence) {}
