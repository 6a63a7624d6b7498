/// Where a repository lies, what is checked out of it, and what of it is safe to read.
///
/// What leads out of the tree is refused with the reason: an imported tree may be anybody's, and
/// must not make other files of this machine part of its facts.
@NullMarked
package dev.seamwright.plugin.git.place;

import org.jspecify.annotations.NullMarked;
