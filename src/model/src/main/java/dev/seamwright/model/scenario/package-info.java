/// The architect's decisions: which context owns what, and every gesture that led there.
///
/// A [Scenario] is one way to draw all contexts; an [Edit] is one gesture; a [Drawing] is the
/// history of a scenario. All are immutable, so undo is a matter of choosing a position. Facts and
/// scores may not appear here.
@NullMarked
package dev.seamwright.model.scenario;

import org.jspecify.annotations.NullMarked;
