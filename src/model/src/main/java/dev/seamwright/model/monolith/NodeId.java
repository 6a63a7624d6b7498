package dev.seamwright.model.monolith;

import java.util.Comparator;

/// The stable identity of anything that a context can own: a piece of code or a table.
///
/// Identities survive a re-import as long as the thing keeps its place, so that what an architect
/// drew stays drawn. Elements sort before tables, each by text.
public sealed interface NodeId extends Comparable<NodeId> permits ElementId, TableId {

    /// Starts the text of every table's identity and of no element's.
    String TABLE_PREFIX = "table:";

    /// One line of text from which [#parse] gets the same identity back.
    String text();

    /// Reads what [#text] wrote.
    static NodeId parse(String text) {
        return text.startsWith(TABLE_PREFIX)
                ? new TableId(text.substring(TABLE_PREFIX.length()))
                : new ElementId(text);
    }

    @Override
    default int compareTo(NodeId other) {
        return compare(this, other);
    }

    /// Elements before tables, then by text.
    Comparator<NodeId> ORDER = NodeId::compare;

    private static int compare(NodeId one, NodeId other) {
        return switch (one) {
            case ElementId element when other instanceof ElementId(String text) ->
                    element.text().compareTo(text);
            case TableId table when other instanceof TableId(String name) ->
                    table.name().compareTo(name);
            case ElementId element -> -1;
            case TableId table -> 1;
        };
    }
}
