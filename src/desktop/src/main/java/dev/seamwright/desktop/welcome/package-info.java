/// The first screen: recent projects, a place to drop a folder, and the sample.
@NullMarked
package dev.seamwright.desktop.welcome;

import org.jspecify.annotations.NullMarked;
