/// Where everything lies on the map: contexts as containers, their modules and tables as cards on a
/// grid of columns inside them.
///
/// An [Arranger] makes an [Arrangement]; made again after a gesture it moves only what has to move.
/// It refuses to know about pixels, colours and scores.
@NullMarked
package dev.seamwright.desktop.layout;

import org.jspecify.annotations.NullMarked;
