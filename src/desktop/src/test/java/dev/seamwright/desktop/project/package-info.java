/// Tests of what the window keeps.
@NullMarked
package dev.seamwright.desktop.project;

import org.jspecify.annotations.NullMarked;
