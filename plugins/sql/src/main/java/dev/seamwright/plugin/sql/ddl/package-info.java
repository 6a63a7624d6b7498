/// Understands the statements that shape tables: CREATE, ALTER, DROP and RENAME TABLE, CREATE VIEW.
///
/// A statement becomes a [dev.seamwright.plugin.sql.ddl.SchemaChange], is known to shape no table,
/// or is not understood. What tables there are in the end is not decided here.
@NullMarked
package dev.seamwright.plugin.sql.ddl;

import org.jspecify.annotations.NullMarked;
