/// Conclusions about a scenario: for every context its independence, its extraction risk and how
/// sure they are, each with the terms that make it up.
///
/// Everything here can be computed again from the facts and a scenario; nothing here is kept in the
/// project file.
@NullMarked
package dev.seamwright.model.seam;

import org.jspecify.annotations.NullMarked;
