/// The commits in order, and which files each of them changes.
@NullMarked
package dev.seamwright.plugin.git.walk;

import org.jspecify.annotations.NullMarked;
