/// A small house in which every rule is broken once, so that the rules are seen to fail. Nothing
/// here is ever used.
@NullMarked
package dev.seamwright.checks.planted;

import org.jspecify.annotations.NullMarked;
