/// Reads the history that Git keeps of the source: who changed which files together, and when.
///
/// `place` finds the repository and decides what may be read of it, `store` opens its objects,
/// `walk` puts its commits in order and tells what each changes, `rename` carries files back under
/// the names that they have today, `people` and `message` make authors, owners and tickets of what
/// they say. Nothing is ever run, fetched or written: no configuration of the repository, its owner
/// or this machine is followed, and no file is read that lies outside of the tree.
@NullMarked
package dev.seamwright.plugin.git;

import org.jspecify.annotations.NullMarked;
