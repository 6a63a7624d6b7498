package dev.seamwright.checks.planted.desktop;

import javafx.scene.Node;

/// A view model that holds a node of the scene.
public record SceneModel(Node node) {}
