/// Points, boxes and the camera: plane geometry without a toolkit.
///
/// *World* coordinates are where things lie on the map; *screen* coordinates are pixels of the
/// viewport, from its upper left corner. It refuses to know what is drawn.
@NullMarked
package dev.seamwright.desktop.geometry;

import org.jspecify.annotations.NullMarked;
