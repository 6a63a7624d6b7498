/// The launcher, run in a folder of its own with a Maven and a JDK that only write down how they
/// were called. What the real ones do is not asked here.
@NullMarked
package dev.seamwright.checks.launcher;

import org.jspecify.annotations.NullMarked;
