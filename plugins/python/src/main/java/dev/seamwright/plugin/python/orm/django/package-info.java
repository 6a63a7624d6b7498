/// Tables as Django models declare them: names, fields, keys, inheritance, many-to-many tables.
///
/// Follows the framework's own rules as its documentation of models gives them. Models of other
/// people's packages are known by their documented names only; no table is declared for them.
@NullMarked
package dev.seamwright.plugin.python.orm.django;

import org.jspecify.annotations.NullMarked;
