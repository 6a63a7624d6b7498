/// Paints the map: a canvas of the viewport's size with a camera of its own, on which only what is
/// in sight is drawn.
///
/// It is told what to paint as one immutable [Frame] and keeps nothing; it refuses to know about
/// gestures, edits and the session.
@NullMarked
package dev.seamwright.desktop.canvas;

import org.jspecify.annotations.NullMarked;
