/// The project file: everything about one monolith in one SQLite database.
///
/// [ProjectFile] keeps a [Snapshot] of facts, and the architect's decisions (scenarios with every
/// gesture made on them, weights). What is concluded from both is never kept: it can always be
/// computed again. No sentence for users lives here; a [ProjectFileException] carries values.
@NullMarked
package dev.seamwright.store;

import org.jspecify.annotations.NullMarked;
