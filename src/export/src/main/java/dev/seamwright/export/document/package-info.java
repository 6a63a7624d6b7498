/// A document as a value: headings, paragraphs, tables and lists, and the two media that it is
/// written in, Markdown and HTML.
///
/// What a document says is put together elsewhere; how a medium writes it, and what is dangerous in
/// that medium, is known here and nowhere else. Text that came from an import is always handed over
/// as a value of [Inline] and never as part of a sentence.
@NullMarked
package dev.seamwright.export.document;

import org.jspecify.annotations.NullMarked;
