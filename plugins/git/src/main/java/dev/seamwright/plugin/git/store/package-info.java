/// Opens the objects of a repository with JGit, and lets JGit know nothing of this machine.
@NullMarked
package dev.seamwright.plugin.git.store;

import org.jspecify.annotations.NullMarked;
