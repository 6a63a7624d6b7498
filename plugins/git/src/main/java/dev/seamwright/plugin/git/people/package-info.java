/// Who wrote a commit, and who answers for which files.
@NullMarked
package dev.seamwright.plugin.git.people;

import org.jspecify.annotations.NullMarked;
