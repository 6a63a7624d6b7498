/// The view of a source file at one line, read-only.
///
/// Files are read from the folders that were imported and from nowhere else.
@NullMarked
package dev.seamwright.desktop.source;

import org.jspecify.annotations.NullMarked;
