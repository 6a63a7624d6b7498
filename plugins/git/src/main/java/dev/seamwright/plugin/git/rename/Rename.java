package dev.seamwright.plugin.git.rename;

/// A file that a commit gives another name.
///
/// @param from its path before
/// @param to its path after
record Rename(String from, String to) {}
