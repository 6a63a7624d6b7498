/// The panel on the right: what is selected, explained down to file and line.
@NullMarked
package dev.seamwright.desktop.inspector;

import org.jspecify.annotations.NullMarked;
