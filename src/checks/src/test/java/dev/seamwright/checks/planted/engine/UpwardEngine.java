package dev.seamwright.checks.planted.engine;

import dev.seamwright.checks.planted.desktop.SceneModel;
import dev.seamwright.checks.planted.plugin.cobol.CobolImporter;
import dev.seamwright.checks.planted.store.StoreManager;

/// Looks up to the desktop, into a plugin and sideways to the store.
public record UpwardEngine(SceneModel above, CobolImporter plugin, StoreManager aside) {}
