/// From a folder of source to an open project: walking the tree, running the importers, merging
/// what they found, and finding the project file that belongs to a folder.
///
/// This is where importers, engine and store meet, so that the command line and the desktop open
/// things in the same way. Nothing here knows a language, words a sentence or draws a pixel.
@NullMarked
package dev.seamwright.workspace;

import org.jspecify.annotations.NullMarked;
