/// From text straight to the outline, in one pass: tokens, then statements and expressions by
/// recursive descent, no tree in between.
///
/// It accepts nothing that the grammar of Python refuses, but it may refuse what it finds odd: then
/// the general parser of the package above decides, slower and with a reason in words. So nothing
/// here explains an error. Time grows with the length of the text, memory with the outline, the
/// stack with a nesting that is bounded.
///
/// - [Kind], [Tokens], [Words], [Numbers], [Indents]: the text cut into tokens.
/// - [Texts], [Formats], [Escapes]: what stands between quotes.
/// - [Expressions] and its parts: operators by precedence climbing, the rest by descent.
/// - [Statements] and its parts: one method for each statement of the grammar.
@NullMarked
package dev.seamwright.plugin.python.parse.direct;

import org.jspecify.annotations.NullMarked;
