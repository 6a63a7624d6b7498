package dev.seamwright.export.document;

import java.util.List;

/// A document from its title to its end.
///
/// @param title of the window or tab; the page's own title is its first [Block.Heading]
/// @param language of its words, as in `en`
public record Document(String title, String language, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
