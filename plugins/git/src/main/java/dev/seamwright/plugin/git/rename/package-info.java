/// Which files moved, and under which name each is known today.
@NullMarked
package dev.seamwright.plugin.git.rename;

import org.jspecify.annotations.NullMarked;
