package dev.seamwright.desktop.canvas;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.layout.Card;
import dev.seamwright.desktop.layout.Level;
import dev.seamwright.model.monolith.NodeId;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

import java.util.List;
import java.util.Set;

/// Paints modules, elements and tables.
final class Cards {

    private static final double CARD_HEADER = 24;

    private final Pen pen;

    Cards(Pen pen) {
        this.pen = pen;
    }

    void paint(Card card, Frame frame, Level level) {
        Box box = frame.camera().toScreen(card.box());
        if (level == Level.CONTEXTS) {
            shape(card, box, frame);
        } else if (card.isTable()) {
            drum(card, box, frame);
        } else if (level == Level.MODULES || card.isSingle()) {
            plain(card, box, frame, level);
        } else {
            opened(card, box, frame);
        }
    }

    private void shape(Card card, Box box, Frame frame) {
        if (box.width() < 1.5) {
            return;
        }
        boolean selected = holdsAny(card, frame.marks().selected());
        Color quiet = pen.colour(card.isTable() ? "drum-line" : "card-line");
        pen.fill(
                box,
                selected ? pen.colour("accent") : quiet.deriveColor(0, 1, 1, 0.45),
                box.height() > 8 ? 2 : 0);
    }

    private void plain(Card card, Box box, Frame frame, Level level) {
        String label =
                level == Level.PIECES && card.isSingle() && !card.isRest()
                        ? card.parts().getFirst().piece().label()
                        : card.label();
        if (tooSmall(box)) {
            blank(box, frame, card.ids());
            return;
        }
        face(box, frame, card.ids());
        double zoom = frame.camera().zoom();
        double size = level == Level.PIECES ? Math.clamp(12.5 * zoom, 9, 15) : moduleText(zoom);
        Pen.Script script = new Pen.Script(size, false, pen.colour("ink"));
        double margin = Math.clamp(10 * zoom, 4, 12);
        double room = box.width() - 2 * margin;
        double y = box.height() > 34 && !card.isSingle() ? box.y() + 14 : box.centre().y();
        if (!card.isSingle() && box.height() > 34) {
            Pen.Script small = new Pen.Script(10, false, pen.colour("mute"));
            pen.write(String.valueOf(card.parts().size()), box.x() + margin, y + 14, room, small);
        }
        pen.write(label, box.x() + margin, y, room, script);
    }

    private void opened(Card card, Box box, Frame frame) {
        double zoom = frame.camera().zoom();
        boolean hovered = holdsAll(card.ids(), frame.marks().hovered());
        pen.fill(box, pen.colour("card").deriveColor(0, 1, 1, 0.45), 8);
        pen.stroke(box, pen.colour(hovered ? "accent" : "card-line"), 1, 8);
        Pen.Script head = new Pen.Script(Math.clamp(11 * zoom, 9, 13), false, pen.colour("mute"));
        double margin = 10 * zoom;
        pen.write(
                card.label(),
                box.x() + margin,
                box.y() + CARD_HEADER * zoom / 2 + 1,
                box.width() - 2 * margin,
                head);
        for (Card.Part part : card.parts()) {
            Box inner = frame.camera().toScreen(part.box());
            face(inner, frame, List.of(part.piece().id()));
            Pen.Script script =
                    new Pen.Script(Math.clamp(12.5 * zoom, 9, 15), false, pen.colour("ink"));
            pen.write(
                    part.piece().label(),
                    inner.x() + margin,
                    inner.centre().y(),
                    inner.width() - 2 * margin,
                    script);
        }
    }

    /// A card without room for a name steps back behind those that have one.
    private void blank(Box box, Frame frame, List<NodeId> ids) {
        if (ids.stream().anyMatch(frame.marks().selected()::contains)
                || holdsAll(ids, frame.marks().hovered())) {
            face(box, frame, ids);
        } else {
            pen.fill(box, pen.colour("card-line").deriveColor(0, 1, 1, 0.3), 2);
        }
    }

    private void face(Box box, Frame frame, List<NodeId> ids) {
        boolean selected = holdsAll(ids, frame.marks().selected());
        boolean partly = !selected && ids.stream().anyMatch(frame.marks().selected()::contains);
        boolean hovered = holdsAll(ids, frame.marks().hovered());
        double radius = Math.clamp(6 * frame.camera().zoom(), 2, 6);
        pen.fill(box, pen.colour(selected ? "accent-soft" : "card"), radius);
        Color line = pen.colour(selected || hovered || partly ? "accent" : "card-line");
        pen.stroke(box, line, selected ? 2 : 1, radius);
    }

    private void drum(Card card, Box box, Frame frame) {
        boolean selected = holdsAll(card.ids(), frame.marks().selected());
        boolean hovered = holdsAll(card.ids(), frame.marks().hovered());
        double cap = Math.clamp(box.height() * 0.16, 2, 8);
        GraphicsContext graphics = pen.graphics();
        graphics.setFill(pen.colour(selected ? "accent-soft" : "drum"));
        graphics.setStroke(pen.colour(selected || hovered ? "accent" : "drum-line"));
        graphics.setLineWidth(selected ? 2 : 1);
        double left = Math.round(box.x()) + 0.5;
        double right = Math.round(box.right()) - 0.5;
        graphics.beginPath();
        graphics.moveTo(left, box.y() + cap);
        graphics.lineTo(left, box.bottom() - cap);
        graphics.bezierCurveTo(
                left,
                box.bottom() + cap / 3,
                right,
                box.bottom() + cap / 3,
                right,
                box.bottom() - cap);
        graphics.lineTo(right, box.y() + cap);
        graphics.bezierCurveTo(
                right, box.y() - cap / 3, left, box.y() - cap / 3, left, box.y() + cap);
        graphics.closePath();
        graphics.fill();
        graphics.stroke();
        graphics.strokeArc(
                left, box.y(), right - left, 2 * cap, 180, 180, javafx.scene.shape.ArcType.OPEN);
        if (tooSmall(box)) {
            return;
        }
        double zoom = frame.camera().zoom();
        double size = zoom < 0.7 ? moduleText(zoom) : Math.clamp(12.5 * zoom, 9, 15);
        pen.writeCentred(
                card.label(),
                box.centre().x(),
                box.centre().y() + cap * 0.7,
                box.width() - 8,
                new Pen.Script(size, false, pen.colour("drum-ink")));
    }

    /// Whether a label would be cut to nothing that anybody could read.
    private static boolean tooSmall(Box box) {
        return box.width() < 58 || box.height() < 10;
    }

    private static double moduleText(double zoom) {
        return Math.clamp(24 * zoom, 9, 12);
    }

    private static boolean holdsAny(Card card, Set<NodeId> marked) {
        return !marked.isEmpty() && card.ids().stream().anyMatch(marked::contains);
    }

    private static boolean holdsAll(List<NodeId> ids, Set<NodeId> marked) {
        return !marked.isEmpty() && marked.containsAll(ids);
    }
}
