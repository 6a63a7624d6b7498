/// Planted violations.
@NullMarked
package dev.seamwright.checks.planted.model;

import org.jspecify.annotations.NullMarked;
