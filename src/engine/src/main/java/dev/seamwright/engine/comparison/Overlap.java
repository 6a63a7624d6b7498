package dev.seamwright.engine.comparison;

import dev.seamwright.model.scenario.ContextId;

import java.util.Optional;

/// What two contexts of different scenarios have in common.
///
/// @param first of the first scenario; empty for what belongs to no context
/// @param second of the second scenario; empty likewise
/// @param units how many elements and tables are in both, above 0
public record Overlap(Optional<ContextId> first, Optional<ContextId> second, int units) {}
