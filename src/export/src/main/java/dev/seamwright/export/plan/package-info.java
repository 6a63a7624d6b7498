/// The migration plan as a document for a team: what it rests on, the order with its reasons, and
/// for every step what is shared, what is cut, what to do and what to delete.
///
/// Nothing is concluded here; the figures come from the engine and the sentences from the bundle.
@NullMarked
package dev.seamwright.export.plan;

import org.jspecify.annotations.NullMarked;
