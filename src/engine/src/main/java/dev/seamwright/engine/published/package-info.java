/// Published measures of a scenario: what of a monolith stands for the classes, calls,
/// functionalities and entities of other tools.
///
/// The measures themselves are in `metric`; nothing is judged here.
@NullMarked
package dev.seamwright.engine.published;

import org.jspecify.annotations.NullMarked;
