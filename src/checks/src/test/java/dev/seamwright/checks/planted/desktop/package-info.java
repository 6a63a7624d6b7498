/// Planted violations.
@NullMarked
package dev.seamwright.checks.planted.desktop;

import org.jspecify.annotations.NullMarked;
