package dev.seamwright.desktop.map;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.geometry.Camera;
import dev.seamwright.desktop.geometry.Point;
import dev.seamwright.desktop.layout.Card;
import dev.seamwright.desktop.layout.Container;
import dev.seamwright.desktop.layout.Crossing;
import dev.seamwright.desktop.layout.Incidence;
import dev.seamwright.desktop.layout.Level;
import dev.seamwright.desktop.layout.Line;
import dev.seamwright.desktop.layout.Picture;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.ContextId;

import java.util.ArrayList;
import java.util.List;

/// Finds what lies at a place of a picture as the camera shows it.
record Sight(Picture picture, Camera camera) {

    private static final double NEAR = 5;

    /// What lies at a place on the screen: a piece, a module, a line between contexts, or a
    /// context.
    Focus at(Point screen) {
        Point world = camera.toWorld(screen);
        Container container = picture.arrangement().containerAt(world).orElse(null);
        if (container == null) {
            return lineAt(screen);
        }
        Level level = Level.at(camera.zoom());
        if (level != Level.CONTEXTS) {
            for (Card card : container.cards()) {
                if (card.box().contains(world)) {
                    return new Focus.Members(idsAt(card, world, level));
                }
            }
        }
        ContextId context = container.context();
        return context == null ? Focus.NOTHING : new Focus.OneContext(context);
    }

    /// The pieces of the module or table at a place, however small it is drawn; none beside cards.
    List<NodeId> piecesAt(Point screen) {
        Point world = camera.toWorld(screen);
        return picture.arrangement().containerAt(world).stream()
                .flatMap(container -> container.cards().stream())
                .filter(card -> card.box().contains(world))
                .findFirst()
                .map(Card::ids)
                .orElse(List.of());
    }

    /// Every piece that lies in a frame, whole modules where they are not opened.
    List<NodeId> within(Box world) {
        boolean opened = Level.at(camera.zoom()) == Level.PIECES;
        List<NodeId> found = new ArrayList<>();
        for (Container container : picture.arrangement().containers()) {
            if (!container.box().intersects(world)) {
                continue;
            }
            for (Card card : container.cards()) {
                if (opened) {
                    card.parts().stream()
                            .filter(part -> part.box().intersects(world))
                            .forEach(part -> found.add(part.piece().id()));
                } else if (card.box().intersects(world)) {
                    found.addAll(card.ids());
                }
            }
        }
        return found;
    }

    private static List<NodeId> idsAt(Card card, Point world, Level level) {
        Card.Part part = level == Level.PIECES ? card.partAt(world) : null;
        return part == null ? card.ids() : List.of(part.piece().id());
    }

    private Focus lineAt(Point screen) {
        List<Crossing> strongestFirst = picture.crossings().reversed();
        for (Crossing crossing : strongestFirst) {
            for (Line line : Incidence.line(crossing, picture)) {
                Box from = camera.toScreen(line.from());
                Box to = camera.toScreen(line.to());
                Point a = from.exitTowards(to.centre());
                Point b = to.exitTowards(from.centre());
                if (distance(screen, a, b) < NEAR) {
                    return new Focus.Between(crossing.one(), crossing.other());
                }
            }
        }
        return Focus.NOTHING;
    }

    private static double distance(Point point, Point a, Point b) {
        double length = a.distance(b);
        if (length == 0) {
            return point.distance(a);
        }
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double along = ((point.x() - a.x()) * dx + (point.y() - a.y()) * dy) / (length * length);
        double kept = Math.clamp(along, 0, 1);
        return point.distance(new Point(a.x() + kept * dx, a.y() + kept * dy));
    }
}
