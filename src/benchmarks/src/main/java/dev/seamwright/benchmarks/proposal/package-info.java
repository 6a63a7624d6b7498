/// How near proposals come to cuts that people drew, and how near others come on the same input.
///
/// A [Sample] is a monolith with the cut that its maintainers live by. Where that cut is the
/// folders themselves it comes twice: as it is, and *hidden* ([Veil]), so that no name or path of a
/// folder is left that could give the answer away. Each [Method] cuts it, and [Agreement] says how
/// well.
///
/// What is compared are production files and tables. A file whose members were put into several
/// contexts counts where most of them are; what a method leaves in no context counts as a context
/// of its own, so that nobody gains by leaving hard things out.
@NullMarked
package dev.seamwright.benchmarks.proposal;

import dev.seamwright.engine.comparison.Agreement;

import org.jspecify.annotations.NullMarked;
