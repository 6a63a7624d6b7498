/// Reads schema scripts: which tables there are, their columns and keys, and what views read.
///
/// `lex` cuts a script into statements and tokens, `ddl` understands the statements that shape
/// tables, and this package makes one schema of all scripts. Scripts come in many dialects and from
/// many tools: what is not understood is skipped alone, counted and listed. Nothing is ever run.
@NullMarked
package dev.seamwright.plugin.sql;

import org.jspecify.annotations.NullMarked;
