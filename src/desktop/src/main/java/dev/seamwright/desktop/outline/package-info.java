/// The list beside the map: contexts, the code tree, tables. What is chosen here is selected
/// everywhere.
///
/// It refuses to edit: gestures belong to the map and to the commands.
@NullMarked
package dev.seamwright.desktop.outline;

import org.jspecify.annotations.NullMarked;
