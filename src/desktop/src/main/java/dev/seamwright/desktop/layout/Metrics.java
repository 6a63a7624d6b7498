package dev.seamwright.desktop.layout;

import dev.seamwright.desktop.geometry.Box;

import java.util.ArrayList;
import java.util.List;

/// The measures of the grid, in world units, and the cards cut to them.
final class Metrics {

    static final double COLUMN = 156;
    static final double GAP = 8;
    static final double PADDING = 14;
    static final double HEADER = 80;
    static final double BETWEEN_CONTAINERS = 60;

    private static final double PART_HEIGHT = 26;
    private static final double PART_GAP = 4;
    private static final double CARD_HEADER = 24;
    private static final double DRUM_HEIGHT = 42;

    private Metrics() {}

    /// The card of some pieces of one cluster, at the world's origin.
    static Card card(List<Piece> pieces) {
        Piece first = pieces.getFirst();
        int columns = columns(pieces.size());
        double width = width(columns);
        if (pieces.size() == 1) {
            double height = first.isTable() ? DRUM_HEIGHT : PART_HEIGHT;
            Box box = new Box(0, 0, width, height);
            return new Card(
                    first.cluster(), first.clusterLabel(), box, List.of(new Card.Part(first, box)));
        }
        double part = (width - 2 * GAP - (columns - 1) * PART_GAP) / columns;
        List<Card.Part> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            double x = GAP + (i % columns) * (part + PART_GAP);
            int row = i / columns;
            double y = CARD_HEADER + row * (PART_HEIGHT + PART_GAP);
            parts.add(new Card.Part(pieces.get(i), new Box(x, y, part, PART_HEIGHT)));
        }
        double height = parts.getLast().box().bottom() + GAP;
        return new Card(first.cluster(), first.clusterLabel(), new Box(0, 0, width, height), parts);
    }

    /// How many columns of the grid a box of this width covers.
    static int span(double width) {
        return (int) Math.round((width + GAP) / COLUMN);
    }

    static double width(int columns) {
        return columns * COLUMN - GAP;
    }

    private static int columns(int pieces) {
        if (pieces <= 4) {
            return 1;
        }
        return pieces <= 14 ? 2 : (int) Math.ceil(Math.sqrt(pieces / 3.0));
    }
}
