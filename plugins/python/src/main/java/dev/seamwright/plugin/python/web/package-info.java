/// HTTP entry points: what every web framework's reader needs.
///
/// Each framework has a package of its own below this one; here stand the search through a module
/// and the way from a view, as written, to the code that answers.
@NullMarked
package dev.seamwright.plugin.python.web;

import org.jspecify.annotations.NullMarked;
