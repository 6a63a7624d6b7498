package dev.seamwright.export.plan;

import dev.seamwright.model.scenario.ContextId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where things stand in the picture of a plan: boxes on a ring, clockwise from the top, lines that
/// bend towards the middle, and figures on them that do not cover each other.
final class Ring {

    static final double WIDTH = 1000;
    static final double BOX_WIDTH = 176;
    static final double BOX_HEIGHT = 42;

    private static final double MARGIN = 8;
    private static final double WIDE = (WIDTH - BOX_WIDTH) / 2 - MARGIN;
    private static final double ROW_HEIGHT = 58;

    /// With more, boxes at the top and at the bottom would meet.
    private static final int MOST_ON_ELLIPSE = 8;

    /// Places along a line where its figure may stand, the best first.
    private static final List<Double> SHARES =
            List.of(0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8);

    private final double height;
    private final Map<ContextId, Spot> centres = new LinkedHashMap<>();
    private final List<Spot> figures = new ArrayList<>();

    Ring(List<ContextId> contexts) {
        int count = contexts.size();
        boolean small = count <= MOST_ON_ELLIPSE;
        int rows = (count + 1) / 2;
        height = small ? Math.max(260, 110 + 45 * count) : ROW_HEIGHT * rows;
        for (int i = 0; i < count; i++) {
            centres.put(contexts.get(i), small ? onEllipse(i, count) : onSides(i, count));
        }
    }

    /// At equal angles.
    private Spot onEllipse(int place, int count) {
        double angle = 2 * Math.PI * place / count - Math.PI / 2;
        double high = (height - BOX_HEIGHT) / 2 - MARGIN;
        return new Spot(WIDTH / 2 + WIDE * Math.cos(angle), height / 2 + high * Math.sin(angle));
    }

    /// In rows of equal height, down on the right and up on the left, so that no two boxes meet.
    private Spot onSides(int place, int count) {
        int right = (count + 1) / 2;
        boolean isRight = place < right;
        int row = isRight ? place : count - 1 - place;
        double up = 1 - (2.0 * row + 1) / right;
        double reach = WIDE * (0.62 + 0.38 * Math.sqrt(1 - up * up));
        return new Spot(WIDTH / 2 + (isRight ? reach : -reach), ROW_HEIGHT * row + ROW_HEIGHT / 2);
    }

    /// A point of the picture.
    record Spot(double x, double y) {}

    /// A line that bends towards a point.
    record Curve(Spot from, Spot bend, Spot to) {

        Spot along(double share) {
            double a = (1 - share) * (1 - share);
            double b = 2 * share * (1 - share);
            double c = share * share;
            return new Spot(a * from.x + b * bend.x + c * to.x, a * from.y + b * bend.y + c * to.y);
        }
    }

    double height() {
        return height;
    }

    Spot centre(ContextId context) {
        return centres.getOrDefault(context, new Spot(WIDTH / 2, height / 2));
    }

    Curve curve(ContextId one, ContextId other) {
        Spot from = centre(one);
        Spot to = centre(other);
        double x = (from.x + to.x) / 2;
        double y = (from.y + to.y) / 2;
        double pull = pull(from, to);
        Spot bend = new Spot(x + (WIDTH / 2 - x) * pull, y + (height / 2 - y) * 0.35);
        return new Curve(from, bend, to);
    }

    /// How far towards the middle a line is drawn, as a share of the way. Between two boxes on one
    /// side it goes round those that stand between them.
    private double pull(Spot from, Spot to) {
        boolean oneSide = (from.x - WIDTH / 2) * (to.x - WIDTH / 2) > 0;
        return oneSide ? 0.65 + 0.45 * Math.abs(from.y - to.y) / height : 0.35;
    }

    /// A place for a figure on a line, which is then taken.
    Spot placeFigure(Curve curve) {
        Spot best = curve.along(SHARES.getFirst());
        for (double share : SHARES) {
            Spot spot = curve.along(share);
            if (isFree(spot)) {
                best = spot;
                break;
            }
        }
        figures.add(best);
        return best;
    }

    private boolean isFree(Spot spot) {
        return figures.stream().noneMatch(other -> covers(other, spot, 34, 15))
                && centres.values().stream()
                        .noneMatch(
                                box -> covers(box, spot, BOX_WIDTH / 2 + 16, BOX_HEIGHT / 2 + 9));
    }

    private static boolean covers(Spot one, Spot other, double wide, double high) {
        return Math.abs(one.x - other.x) < wide && Math.abs(one.y - other.y) < high;
    }
}
