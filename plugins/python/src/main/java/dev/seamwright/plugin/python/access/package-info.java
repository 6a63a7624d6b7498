/// What code does with tables: reads, writes, joins, commits.
///
/// One rule for each way to reach the database: the two mappers in their plain forms, statements in
/// text, and the marks of a transaction. A form that a rule does not know is not guessed at.
@NullMarked
package dev.seamwright.plugin.python.access;

import org.jspecify.annotations.NullMarked;
