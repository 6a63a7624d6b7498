/// Proposes how the contexts of a monolith could be drawn.
@NullMarked
package dev.seamwright.engine.proposal;

import org.jspecify.annotations.NullMarked;
