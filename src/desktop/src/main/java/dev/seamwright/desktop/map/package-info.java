/// The map screen: contexts drawn as containers, redrawn by dragging, with the list of contexts and
/// the code tree beside it.
///
/// [MapViewModel] holds the picture and the camera, [Pointer] turns presses, drags and releases
/// into gestures, [MapEdits] turns gestures into edits. It refuses to paint (that is `canvas`) and
/// to explain scores (that is `inspector`).
@NullMarked
package dev.seamwright.desktop.map;

import org.jspecify.annotations.NullMarked;
