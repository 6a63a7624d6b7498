/// Facts and figures as plain tables, and the forms in which tables leave the program: aligned text
/// for people, CSV and JSON for other programs.
///
/// The columns of facts are a promise to scripts: they change with a release note only.
@NullMarked
package dev.seamwright.export.table;

import org.jspecify.annotations.NullMarked;
