package dev.seamwright.engine.lookup;

import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// The nodes of one monolith by what people call them. Maps are only looked up, never walked.
///
/// A name is tried as an identity (`shop/cart.x:Cart`, `table:orders`), then as a whole name in any
/// notation (`orders`, `shop.cart.Cart`, `shop/cart`), then as the end of one (`Cart`, `cart.x`).
/// The first of these that anything answers to decides.
public final class NodeNames {

    private final NavigableSet<NodeId> known = new TreeSet<>();
    private final Map<String, List<NodeId>> whole = new HashMap<>();
    private final Map<String, List<NodeId>> byLastPart = new HashMap<>();

    private NodeNames(Monolith monolith) {
        monolith.elements().stream().map(Element::id).forEach(this::addWithFolders);
        monolith.tables().forEach(table -> known.add(table.id()));
        known.stream().filter(node -> !node.equals(ElementId.ROOT)).forEach(this::index);
    }

    /// The names of everything in a monolith, folders without code of their own included.
    public static NodeNames of(Monolith monolith) {
        return new NodeNames(monolith);
    }

    private void addWithFolders(ElementId element) {
        Optional<ElementId> next = Optional.of(element);
        while (next.isPresent() && known.add(next.get())) {
            next = next.get().enclosing();
        }
    }

    private void index(NodeId node) {
        String plain = plain(node);
        whole.computeIfAbsent(plain, k -> new ArrayList<>()).add(node);
        if (isSearchable(node)) {
            String text = node.text();
            byLastPart.computeIfAbsent(lastPart(plain), k -> new ArrayList<>()).add(node);
            String raw = text.substring(text.lastIndexOf('/') + 1);
            if (!raw.equals(lastPart(plain)) && !raw.isEmpty()) {
                byLastPart.computeIfAbsent(raw, k -> new ArrayList<>()).add(node);
            }
        }
    }

    /// Members of members are too many to be called by their own name alone.
    private static boolean isSearchable(NodeId node) {
        String text = node.text();
        int member = text.indexOf(':', text.lastIndexOf('/') + 1);
        return node instanceof TableId || member < 0 || text.indexOf('.', member) < 0;
    }

    public boolean isKnown(NodeId node) {
        return known.contains(node);
    }

    /// Everything that has a name, in order.
    public List<NodeId> all() {
        return List.copyOf(known);
    }

    /// What a name means.
    public Meaning meaningOf(String written) {
        Optional<NodeId> exact = literal(written);
        if (exact.isPresent() && exact.get().text().equals(written)) {
            return new Meaning.Node(exact.get(), true);
        }
        String name = withoutDot(written.strip().replace('\\', '/'));
        Optional<NodeId> literal = literal(name);
        if (literal.isPresent()) {
            return new Meaning.Node(literal.get(), false);
        }
        String plain = plain(name);
        List<NodeId> found = new ArrayList<>(whole.getOrDefault(plain, List.of()));
        if (found.isEmpty() && !plain.isEmpty()) {
            found.addAll(endingIn(name, plain));
        }
        return switch (found.size()) {
            case 0 -> new Meaning.Unknown();
            case 1 -> new Meaning.Node(found.getFirst(), false);
            default -> new Meaning.Several(found.stream().sorted().toList());
        };
    }

    private static String withoutDot(String name) {
        if (name.equals(".")) {
            return ElementId.ROOT.text();
        }
        return name.startsWith("./") && name.length() > 2 && !name.startsWith("./table:")
                ? name.substring(2)
                : name;
    }

    private Optional<NodeId> literal(String name) {
        if (name.isEmpty() || name.equals(NodeId.TABLE_PREFIX)) {
            return Optional.empty();
        }
        return Optional.of(NodeId.parse(name)).filter(known::contains);
    }

    private List<NodeId> endingIn(String name, String plain) {
        List<NodeId> found = new ArrayList<>();
        String raw = name.substring(name.lastIndexOf('/') + 1);
        for (NodeId node : byLastPart.getOrDefault(lastPart(plain), List.of())) {
            if (plain(node).endsWith("." + plain)) {
                found.add(node);
            }
        }
        for (NodeId node : byLastPart.getOrDefault(raw, List.of())) {
            if (node.text().endsWith("/" + name)) {
                found.add(node);
            }
        }
        literal(NodeId.TABLE_PREFIX + plain).ifPresent(found::add);
        return found.stream().distinct().toList();
    }

    /// A name with dots between its parts, a file without its ending, a table without its prefix.
    private static String plain(NodeId node) {
        return switch (node) {
            case TableId table -> table.name();
            case ElementId element -> plain(withoutEnding(element.text()));
        };
    }

    private static String plain(String name) {
        String trimmed = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return trimmed.replace('/', '.').replace(':', '.');
    }

    private static String withoutEnding(String text) {
        int file = text.lastIndexOf('/') + 1;
        int colon = text.indexOf(':', file);
        int end = colon < 0 ? text.length() : colon;
        int dot = text.lastIndexOf('.', end - 1);
        return dot > file ? text.substring(0, dot) + text.substring(end) : text;
    }

    private static String lastPart(String plain) {
        return plain.substring(plain.lastIndexOf('.') + 1);
    }
}
