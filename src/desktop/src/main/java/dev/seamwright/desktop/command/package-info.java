/// Everything that can be done, in one table: menus, shortcut sheet and keyboard all read it.
///
/// It refuses to know what a command does.
@NullMarked
package dev.seamwright.desktop.command;

import org.jspecify.annotations.NullMarked;
