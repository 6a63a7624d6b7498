package dev.seamwright.desktop.layout;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.geometry.Point;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Arranges the pieces of a monolith for a scenario.
public final class Arranger {

    /// Width of a container compared with its height.
    private static final double CONTAINER_ASPECT = 1.3;

    private final List<Piece> pieces;

    /// Arranges these pieces.
    ///
    /// @param pieces everything that can be drawn, in the order in which it shall be laid out
    public Arranger(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /// A first arrangement.
    ///
    /// @param aspect width of the viewport compared with its height
    public Arrangement arrange(Scenario scenario, double aspect) {
        List<Container> filled = new ArrayList<>();
        cardsByOwner(scenario).forEach((number, cards) -> filled.add(fill(number, cards)));
        return new Arrangement(Rows.of(filled, aspect));
    }

    /// The arrangement after a gesture. What stayed in its context stays in its place; containers
    /// only grow, and push others aside only where they would overlap.
    ///
    /// @param hint where a context that is new shall be, null for beside the others
    public Arrangement rearrange(Arrangement before, Scenario scenario, @Nullable Point hint) {
        List<Container> kept = new ArrayList<>();
        List<Container> drawn = new ArrayList<>();
        cardsByOwner(scenario)
                .forEach(
                        (number, cards) ->
                                before.containerOf(idOf(number))
                                        .ifPresentOrElse(
                                                old -> kept.add(refill(old, cards)),
                                                () -> drawn.add(fill(number, cards))));
        Room room = new Room(kept);
        drawn.forEach(container -> room.add(container, hint));
        return new Arrangement(room.containers());
    }

    private static Container fill(int number, List<Card> cards) {
        Interior interior = new Interior(Interior.columnsFor(cards, CONTAINER_ASPECT));
        cards.forEach(interior::add);
        return container(number, new Point(0, 0), interior, new Box(0, 0, 0, 0));
    }

    private static Container refill(Container old, List<Card> cards) {
        double left = old.box().x() + Metrics.PADDING;
        double top = old.box().y() + Metrics.HEADER;
        Interior interior =
                new Interior(Math.max(2, Metrics.span(old.box().width() - 2 * Metrics.PADDING)));
        Map<NodeId, Card> before = new LinkedHashMap<>();
        old.cards().forEach(card -> before.put(card.cluster(), card));
        List<Card> newcomers = new ArrayList<>();
        for (Card card : cards) {
            Card there = before.get(card.cluster());
            boolean kept =
                    there != null
                            && interior.keep(
                                    card.movedBy(there.box().x() - left, there.box().y() - top));
            if (!kept) {
                newcomers.add(card);
            }
        }
        newcomers.forEach(interior::add);
        int number = old.context() == null ? 0 : old.context().number();
        return container(number, new Point(old.box().x(), old.box().y()), interior, old.box());
    }

    private static Container container(int number, Point at, Interior interior, Box atLeast) {
        double width = Math.max(atLeast.width(), interior.width() + 2 * Metrics.PADDING);
        double height =
                Math.max(
                        atLeast.height(),
                        Math.max(60, interior.height()) + Metrics.HEADER + Metrics.PADDING);
        List<Card> placed =
                interior.cards().stream()
                        .map(c -> c.movedBy(at.x() + Metrics.PADDING, at.y() + Metrics.HEADER))
                        .toList();
        return new Container(idOf(number), new Box(at.x(), at.y(), width, height), placed);
    }

    /// By number of the context; what belongs to none comes last, and only where there is any.
    private Map<Integer, List<Card>> cardsByOwner(Scenario scenario) {
        Map<Integer, Map<NodeId, List<Piece>>> clusters = new TreeMap<>();
        for (Context context : scenario.contexts()) {
            clusters.put(context.id().number(), new LinkedHashMap<>());
        }
        for (Piece piece : pieces) {
            int owner = scenario.ownerOf(piece.id()).map(ContextId::number).orElse(0);
            clusters.computeIfAbsent(owner, key -> new LinkedHashMap<>())
                    .computeIfAbsent(piece.cluster(), key -> new ArrayList<>())
                    .add(piece);
        }
        Map<NodeId, List<Piece>> unassigned = clusters.remove(0);
        Map<Integer, List<Card>> cards = new LinkedHashMap<>();
        clusters.forEach((number, groups) -> cards.put(number, cards(groups)));
        if (unassigned != null) {
            cards.put(0, cards(unassigned));
        }
        return cards;
    }

    private static List<Card> cards(Map<NodeId, List<Piece>> clusters) {
        return clusters.values().stream().map(Metrics::card).toList();
    }

    private static @Nullable ContextId idOf(int number) {
        return number == 0 ? null : new ContextId(number);
    }
}
