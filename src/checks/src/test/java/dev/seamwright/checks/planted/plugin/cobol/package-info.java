/// Planted violations.
@NullMarked
package dev.seamwright.checks.planted.plugin.cobol;

import org.jspecify.annotations.NullMarked;
