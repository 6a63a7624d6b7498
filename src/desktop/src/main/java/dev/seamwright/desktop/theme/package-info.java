/// How everything looks: one set of tokens for each of the two themes, the palette of contexts, the
/// icons, and the switch between light, dark and the system's choice.
///
/// Colours are written here and nowhere else; stylesheets and canvas read them from [Tokens]. It
/// refuses to know any screen.
@NullMarked
package dev.seamwright.desktop.theme;

import org.jspecify.annotations.NullMarked;
