/// What the messages of commits tell.
@NullMarked
package dev.seamwright.plugin.git.message;

import org.jspecify.annotations.NullMarked;
