/// Tables as SQLAlchemy declares them: declarative classes, mixins, table objects, keys.
///
/// Follows the mapper's documented rules for declarative classes and those of its common extension
/// for web applications (table names made from class names, tables only for classes with a primary
/// key).
@NullMarked
package dev.seamwright.plugin.python.orm.sqlalchemy;

import org.jspecify.annotations.NullMarked;
