/// Definitions that code names by a text: models by their labels, classes by the loaders of
/// frameworks that let a program put its own in their place.
@NullMarked
package dev.seamwright.plugin.python.naming;

import org.jspecify.annotations.NullMarked;
