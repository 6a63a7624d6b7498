/// The outline of one Python file: what later phases ask about, and nothing of the parser.
///
/// Numbers, operators, control flow and documentation strings are dropped; names, calls, texts,
/// definitions and their lines stay. Every value is small and immutable, so that the outlines of a
/// whole monolith fit in memory while names are resolved. No name is resolved here.
@NullMarked
package dev.seamwright.plugin.python.syntax;

import org.jspecify.annotations.NullMarked;
