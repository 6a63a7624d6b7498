/// Whole imports of small trees, and of input that means harm.
@NullMarked
package dev.seamwright.plugin.python;

import org.jspecify.annotations.NullMarked;
