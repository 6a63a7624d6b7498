/// The window around the screens: top bar, rail, inspector, status bar, commands and prompts.
///
/// [DesktopWindow] goes from welcome to import to [Workbench]; it refuses to know what a screen
/// shows.
@NullMarked
package dev.seamwright.desktop.shell;

import org.jspecify.annotations.NullMarked;
