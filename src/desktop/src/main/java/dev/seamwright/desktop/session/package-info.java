/// The open project as the screens share it: facts, the drawing with its history, the newest
/// scores, and what is selected.
///
/// Every edit passes through [Session], which keeps it and has it scored in the background. It
/// refuses to know about files, windows and any one screen.
@NullMarked
package dev.seamwright.desktop.session;

import org.jspecify.annotations.NullMarked;
