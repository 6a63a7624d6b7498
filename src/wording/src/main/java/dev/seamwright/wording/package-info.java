/// Every sentence that a user reads, in one bundle, keyed by the place where it is read
/// (`cli.import.done`, `map.menu.dissolve`).
///
/// It refuses to know who asks: no type of the model, no formatting of scores, no layout. Whoever
/// shows a value turns it into words with a key and plain arguments.
@NullMarked
package dev.seamwright.wording;

import org.jspecify.annotations.NullMarked;
