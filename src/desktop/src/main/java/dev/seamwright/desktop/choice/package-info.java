/// How the user names a file or folder, behind an interface, because a real chooser belongs to the
/// desktop environment and cannot be driven by a test.
@NullMarked
package dev.seamwright.desktop.choice;

import org.jspecify.annotations.NullMarked;
