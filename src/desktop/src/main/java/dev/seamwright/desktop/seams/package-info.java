/// The seams screen: every context ranked as a candidate for extraction, and why.
@NullMarked
package dev.seamwright.desktop.seams;

import org.jspecify.annotations.NullMarked;
