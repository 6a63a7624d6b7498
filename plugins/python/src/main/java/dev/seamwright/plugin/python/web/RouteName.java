package dev.seamwright.plugin.python.web;

import dev.seamwright.model.monolith.ElementId;

/// The name by which the program itself asks for the address of a view.
///
/// @param space what stands before the name (an application's, a blueprint's), empty where the
///   source does not tell
/// @param name within the space
public record RouteName(String space, String name, ElementId handler) {}
