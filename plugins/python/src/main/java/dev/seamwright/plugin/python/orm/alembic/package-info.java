/// Migrations of Alembic, replayed in the order of their graph without being run: a second witness
/// of the tables that classes declare.
///
/// A history that does not begin with an empty database, or that makes tables in ways that source
/// does not tell, bears no witness at all: a difference that is none is worse than none.
@NullMarked
package dev.seamwright.plugin.python.orm.alembic;

import org.jspecify.annotations.NullMarked;
