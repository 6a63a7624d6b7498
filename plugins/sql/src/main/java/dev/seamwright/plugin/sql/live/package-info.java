/// Reads the schema of a live database.
///
/// A database is asked for its own definitions, in the words of scripts, and those are read like a
/// script: so it gives what a dump of it would give. Nothing is ever written, and nothing that lets
/// somebody in is kept.
@NullMarked
package dev.seamwright.plugin.sql.live;

import org.jspecify.annotations.NullMarked;
