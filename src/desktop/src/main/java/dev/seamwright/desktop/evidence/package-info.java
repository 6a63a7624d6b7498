/// Scores taken apart: terms as bars, and the references behind a term as file and line.
///
/// Shared by inspector and seams. It refuses to compute: every figure comes from the engine.
@NullMarked
package dev.seamwright.desktop.evidence;

import org.jspecify.annotations.NullMarked;
