/// Planted violations.
@NullMarked
package dev.seamwright.checks.planted.store;

import org.jspecify.annotations.NullMarked;
