/// The command line: one class for each subcommand, one place where anything is printed, and the
/// words for what can go wrong.
///
/// Results go to standard output and nothing else does; progress and remarks go to standard error.
/// Nothing is concluded here.
@NullMarked
package dev.seamwright.cli;

import org.jspecify.annotations.NullMarked;
