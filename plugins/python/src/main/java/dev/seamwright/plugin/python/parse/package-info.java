/// From bytes to the outline of a file: decoding, bounds, parsing, one walk over the tree.
///
/// Two parsers make it: a direct one reads nearly everything, a general one what the first leaves,
/// and it alone refuses. The general parser is not a published interface of its makers, so nothing
/// outside this package knows it: [PythonParser] is the only door. Whatever a file holds, reading
/// it ends, with an outline or with the reason why there is none.
@NullMarked
package dev.seamwright.plugin.python.parse;

import org.jspecify.annotations.NullMarked;
