/// Tables as model classes declare them: what every object-relational mapper has in common.
///
/// Each mapper has a package of its own below this one; here stand the drafts that they fill and
/// the [Models] in which code finds the table of a class.
@NullMarked
package dev.seamwright.plugin.python.orm;

import org.jspecify.annotations.NullMarked;
