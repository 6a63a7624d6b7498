package dev.seamwright.desktop.layout;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.geometry.Point;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Everything on the map and where it lies.
public final class Arrangement {

    /// A map with nothing on it.
    public static final Arrangement EMPTY = new Arrangement(List.of());

    private final List<Container> containers;
    private final Box bounds;
    private final Map<NodeId, Card> cards = new HashMap<>();
    private final Map<NodeId, Box> boxes = new HashMap<>();

    Arrangement(List<Container> containers) {
        this.containers = List.copyOf(containers);
        this.bounds =
                containers.stream()
                        .map(Container::box)
                        .reduce(Box::and)
                        .orElse(new Box(0, 0, 1, 1));
        for (Container container : containers) {
            for (Card card : container.cards()) {
                for (Card.Part part : card.parts()) {
                    cards.put(part.piece().id(), card);
                    boxes.put(part.piece().id(), part.box());
                }
            }
        }
    }

    /// Contexts by number, then the area of what belongs to none, where there is any.
    public List<Container> containers() {
        return containers;
    }

    /// The smallest box around everything.
    public Box bounds() {
        return bounds;
    }

    /// The card that holds a piece.
    public Optional<Card> cardOf(NodeId piece) {
        return Optional.ofNullable(cards.get(piece));
    }

    /// The card of every piece.
    public Map<NodeId, Card> cards() {
        return Collections.unmodifiableMap(cards);
    }

    /// The place of a piece.
    public Optional<Box> boxOf(NodeId piece) {
        return Optional.ofNullable(boxes.get(piece));
    }

    /// The container of a context.
    ///
    /// @param context null for what belongs to none
    public Optional<Container> containerOf(@Nullable ContextId context) {
        return containers.stream().filter(c -> Objects.equals(c.context(), context)).findFirst();
    }

    /// The container at a place.
    public Optional<Container> containerAt(Point point) {
        return containers.stream().filter(c -> c.box().contains(point)).findFirst();
    }
}
