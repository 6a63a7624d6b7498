package dev.seamwright.desktop.layout;

import dev.seamwright.desktop.geometry.Box;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Fills a container: cards on a grid of columns, each as high up as it finds room. Cards that are
/// put first stay where they are, so that a newcomer moves nothing.
final class Interior {

    private final int columns;
    private final List<Card> cards = new ArrayList<>();
    private final double[] filledTo;
    private boolean holes;

    Interior(int columns) {
        this.columns = columns;
        this.filledTo = new double[columns];
    }

    /// How many columns make a set of cards about as wide as `aspect` times its height.
    static int columnsFor(List<Card> cards, double aspect) {
        double area = 0;
        int widest = 1;
        for (Card card : cards) {
            Box box = card.box();
            area += (box.width() + Metrics.GAP) * (box.height() + Metrics.GAP);
            widest = Math.max(widest, Metrics.span(box.width()));
        }
        int wanted = (int) Math.round(Math.sqrt(area * aspect) / Metrics.COLUMN);
        return Math.max(Math.max(2, widest), wanted);
    }

    /// Puts a card where it lies already, unless something is there.
    boolean keep(Card card) {
        if (card.box().right() > Metrics.width(columns) + 1 || overlaps(card.box())) {
            return false;
        }
        cards.add(card);
        holes = true;
        return true;
    }

    /// Puts a card at the highest free place, the leftmost of several.
    void add(Card card) {
        Box box = card.box();
        int span = Metrics.span(box.width());
        Box best = null;
        for (int column = 0; column + span <= Math.max(columns, span); column++) {
            Box start = new Box(column * Metrics.COLUMN, 0, box.width(), box.height());
            Box free = holes ? dropped(start) : stacked(start, column, span);
            if (best == null || free.y() < best.y()) {
                best = free;
            }
        }
        if (best == null) {
            throw new IllegalStateException("no column is wide enough");
        }
        int first = (int) Math.round(best.x() / Metrics.COLUMN);
        Arrays.fill(filledTo, first, Math.min(columns, first + span), best.bottom() + Metrics.GAP);
        cards.add(card.movedBy(best.x() - box.x(), best.y() - box.y()));
    }

    List<Card> cards() {
        return cards;
    }

    double width() {
        double cardsEnd = cards.stream().mapToDouble(card -> card.box().right()).max().orElse(0);
        return Math.max(Metrics.width(columns), cardsEnd);
    }

    double height() {
        return cards.stream().mapToDouble(card -> card.box().bottom()).max().orElse(0);
    }

    /// On top of what fills the columns, without a look at holes: fast for a first arrangement.
    private Box stacked(Box start, int column, int span) {
        double y = 0;
        for (int i = column; i < Math.min(columns, column + span); i++) {
            y = Math.max(y, filledTo[i]);
        }
        return start.movedBy(0, y);
    }

    private Box dropped(Box start) {
        List<Box> inTheWay =
                cards.stream()
                        .map(Card::box)
                        .filter(other -> other.x() < start.right() && start.x() < other.right())
                        .sorted((a, b) -> Double.compare(a.y(), b.y()))
                        .toList();
        Box box = start;
        for (Box other : inTheWay) {
            if (other.y() >= box.bottom() + Metrics.GAP) {
                break;
            }
            if (other.bottom() + Metrics.GAP > box.y()) {
                box = new Box(box.x(), other.bottom() + Metrics.GAP, box.width(), box.height());
            }
        }
        return box;
    }

    private boolean overlaps(Box box) {
        Box margin = box.grown(Metrics.GAP / 2 - 0.5);
        return cards.stream().anyMatch(card -> card.box().intersects(margin));
    }
}
