/// Pictures of every screen, taken from the real application for the guide.
@NullMarked
package dev.seamwright.desktop.screenshot;

import org.jspecify.annotations.NullMarked;
