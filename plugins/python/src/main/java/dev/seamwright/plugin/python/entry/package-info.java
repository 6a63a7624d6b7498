/// Entry points that no URL names: hooks that a web framework runs around requests, commands of the
/// command line, listeners of signals outside of the one framework that has a package of its own.
@NullMarked
package dev.seamwright.plugin.python.entry;

import org.jspecify.annotations.NullMarked;
