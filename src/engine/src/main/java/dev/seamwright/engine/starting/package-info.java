/// Scenarios to start from that nobody had to draw: the source's own folders, and cuts that were
/// made elsewhere.
///
/// They follow what is given and judge nothing; a cut that is thought out is the business of
/// `proposal`. Cost: O(n) for n units, tables included.
@NullMarked
package dev.seamwright.engine.starting;

import org.jspecify.annotations.NullMarked;
