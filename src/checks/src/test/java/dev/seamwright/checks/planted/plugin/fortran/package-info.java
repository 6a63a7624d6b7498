/// Planted violations.
@NullMarked
package dev.seamwright.checks.planted.plugin.fortran;

import org.jspecify.annotations.NullMarked;
