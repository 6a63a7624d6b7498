/// The facts: what was imported, a snapshot that never changes because somebody drew a line.
///
/// A [Monolith] holds files, [Element]s, [Table]s, [Reference]s between them, the entry points
/// ([Route], [Task]) and the places where code commits ([Transaction]). Every fact says where it
/// stands in the source. Decisions (who owns what) live in `scenario`, conclusions in `seam` and
/// `plan`; neither may appear here.
@NullMarked
package dev.seamwright.model.monolith;

import org.jspecify.annotations.NullMarked;
