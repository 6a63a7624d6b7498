/// From bytes to the outline of a file: decoding, bounds, parsing, one walk over the tree.
///
/// The parser is not a published interface of its makers, so nothing outside this package knows it:
/// [PythonParser] is the only door. Whatever a file holds, reading it ends, with an outline or with
/// the reason why there is none.
@NullMarked
package dev.seamwright.plugin.python.parse;

import org.jspecify.annotations.NullMarked;
