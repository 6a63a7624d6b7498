/// The two parsers against each other.
@NullMarked
package dev.seamwright.plugin.python.parse;

import org.jspecify.annotations.NullMarked;
