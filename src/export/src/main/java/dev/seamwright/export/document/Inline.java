package dev.seamwright.export.document;

/// A stretch of text within a line.
public sealed interface Inline {

    /// The characters, whatever they look like.
    String text();

    /// As it is.
    record Plain(String text) implements Inline {}

    /// Standing out.
    record Strong(String text) implements Inline {}

    /// A name or place from the source.
    record Code(String text) implements Inline {}

    /// Leads to a [Block.Heading] of the same document.
    ///
    /// @param anchor the heading's identity
    record Link(String text, String anchor) implements Inline {}
}
