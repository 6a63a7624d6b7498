/// Draws small monoliths and ways to cut them, for the tests of every part of the engine.
@NullMarked
package dev.seamwright.engine;

import org.jspecify.annotations.NullMarked;
