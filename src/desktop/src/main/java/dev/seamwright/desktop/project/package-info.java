/// Opening a project in the background, up to the point where it can be shown without delay, and
/// wording why it could not be opened.
@NullMarked
package dev.seamwright.desktop.project;

import org.jspecify.annotations.NullMarked;
