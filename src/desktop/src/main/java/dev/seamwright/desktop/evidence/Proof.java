package dev.seamwright.desktop.evidence;

import dev.seamwright.model.monolith.Location;

/// One line of evidence.
///
/// @param text what stands there
public record Proof(Location at, String text) {}
