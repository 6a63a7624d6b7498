/// What somebody may mean who writes the name of an element or a table.
///
/// Identities are always understood. Other ways to write a name (a table without its prefix, a file
/// without its ending, a type by its own name) are understood where only one thing can be meant,
/// and the caller is told, so that nothing is taken silently for something else. Reading a file
/// takes O(1) for each name after O(n) for the n elements.
///
/// Nothing here corrects spelling: see `Nearest` where words are chosen.
@NullMarked
package dev.seamwright.engine.lookup;

import org.jspecify.annotations.NullMarked;
