/// The plan screen: in which order contexts leave, why, and what each step has to do; and its way
/// out as documents.
@NullMarked
package dev.seamwright.desktop.plan;

import org.jspecify.annotations.NullMarked;
