package dev.seamwright.engine.assignment;

import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;

import org.jspecify.annotations.Nullable;

/// Says where a node belongs, with everything below it that no nearer row speaks for.
///
/// @param context null for none
public record AssignmentRow(NodeId node, @Nullable ContextId context) {}
