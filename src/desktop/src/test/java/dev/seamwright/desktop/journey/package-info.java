/// The whole job, done by mouse and keyboard in the real window without a display.
@NullMarked
package dev.seamwright.desktop.journey;

import org.jspecify.annotations.NullMarked;
