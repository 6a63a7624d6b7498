/// Names over the whole tree: where modules are found, what a name in a module stands for, what a
/// class inherits.
///
/// Names are followed through imports, re-exports, star imports and plain aliases to the
/// definition, as far as the source tells; what leaves the tree is [Definition.External]. Nothing
/// here knows a framework, and nothing emits a fact.
@NullMarked
package dev.seamwright.plugin.python.name;

import org.jspecify.annotations.NullMarked;
