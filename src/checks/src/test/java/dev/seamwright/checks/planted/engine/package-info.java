/// Planted violations.
@NullMarked
package dev.seamwright.checks.planted.engine;

import org.jspecify.annotations.NullMarked;
