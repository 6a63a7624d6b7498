package dev.seamwright.checks.planted.store;

import dev.seamwright.checks.planted.engine.UpwardEngine;

/// Closes a circle with the engine, under a name without an edge, and prints.
public final class StoreManager {

    public void show(UpwardEngine engine) {
        System.out.println(engine);
    }
}
