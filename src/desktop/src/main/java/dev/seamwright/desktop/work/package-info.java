/// Work that takes longer than a frame: how screens ask for it and how it is run.
///
/// [Background] is all that view models know; [TaskRunner] runs it as JavaFX tasks. It refuses to
/// know what the work is.
@NullMarked
package dev.seamwright.desktop.work;

import org.jspecify.annotations.NullMarked;
