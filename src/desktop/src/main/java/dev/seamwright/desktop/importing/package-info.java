/// The screen between choosing something and seeing its map: progress with a way to stop, then what
/// was read and what was not.
@NullMarked
package dev.seamwright.desktop.importing;

import org.jspecify.annotations.NullMarked;
