/// The program with a window: where everything is put together, by constructor arguments.
///
/// Screens live in the packages below; nothing but the beginning of the program is here.
@NullMarked
package dev.seamwright.desktop;

import org.jspecify.annotations.NullMarked;
