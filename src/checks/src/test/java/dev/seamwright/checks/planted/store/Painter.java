package dev.seamwright.checks.planted.store;

import javafx.scene.paint.Color;

/// Knows the toolkit.
public record Painter(Color colour) {}
