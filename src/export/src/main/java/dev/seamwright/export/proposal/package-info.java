/// Proposals and the reasons for them as tables and as JSON.
///
/// The columns of an assignment are those that scenarios are imported with; what is told beyond
/// them is in the JSON only. Nothing here decides anything: see `engine.proposal`.
@NullMarked
package dev.seamwright.export.proposal;

import org.jspecify.annotations.NullMarked;
