/// Cuts a script into statements, and a statement into tokens, in time linear in its length
/// whatever it holds. Knows quotes, comments and the habits of dump tools; knows no grammar.
@NullMarked
package dev.seamwright.plugin.sql.lex;

import org.jspecify.annotations.NullMarked;
