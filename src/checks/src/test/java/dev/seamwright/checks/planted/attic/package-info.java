/// Planted violations.
@NullMarked
package dev.seamwright.checks.planted.attic;

import org.jspecify.annotations.NullMarked;
