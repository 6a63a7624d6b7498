/// Writes outlines of files as bytes and reads them back, for the next import.
///
/// Nothing here knows what an outline means. What the bytes cannot hold does not exist in
/// [dev.seamwright.plugin.python.syntax]: the compiler shows every place that has to change with
/// it.
@NullMarked
package dev.seamwright.plugin.python.keep;

import org.jspecify.annotations.NullMarked;
