package dev.seamwright.cli;

import dev.seamwright.engine.lookup.Meaning;
import dev.seamwright.engine.lookup.NodeNames;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.wording.Nearest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Finds elements and tables by what a user calls them.
final class NodeLookup {

    private static final int MOST_SHOWN = 5;

    private final Surroundings around;
    private final NodeNames names;
    private final List<String> texts = new ArrayList<>();

    /// @param around where to say what was understood in another way than it was written
    NodeLookup(Surroundings around, NodeNames names) {
        this.around = around;
        this.names = names;
    }

    /// The nodes of these names.
    ///
    /// @throws Refused if any of them means nothing or several things
    List<NodeId> all(List<String> written) {
        List<NodeId> found = new ArrayList<>();
        List<Sentence> wrong = new ArrayList<>();
        for (String name : written) {
            switch (names.meaningOf(name)) {
                case Meaning.Node(NodeId node, boolean literal) -> {
                    found.add(node);
                    if (!literal) {
                        around.terminal()
                                .remark(around.text("cli.node.understood", name, node.text()));
                    }
                }
                case Meaning.Several(List<NodeId> nodes) -> wrong.add(several(name, nodes));
                case Meaning.Unknown() -> wrong.add(unknown(name));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return found;
    }

    /// Says what a name can mean.
    static Sentence several(String name, List<NodeId> nodes) {
        String shown =
                nodes.stream()
                        .limit(MOST_SHOWN)
                        .map(NodeId::text)
                        .collect(Collectors.joining(", "));
        int more = Math.max(0, nodes.size() - MOST_SHOWN);
        return new Sentence("cli.node.several", name, shown, more);
    }

    /// Says that nothing has this name, and what is called nearly so.
    Sentence unknown(String name) {
        return Nearest.to(name.strip(), all())
                .map(near -> new Sentence("cli.node.unknown.near", name, near))
                .orElseGet(() -> new Sentence("cli.node.unknown", name));
    }

    private List<String> all() {
        if (texts.isEmpty()) {
            for (NodeId node : names.all()) {
                texts.add(node instanceof TableId table ? table.name() : node.text());
            }
        }
        return texts;
    }
}
