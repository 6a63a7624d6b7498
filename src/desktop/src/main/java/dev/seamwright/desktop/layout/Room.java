package dev.seamwright.desktop.layout;

import dev.seamwright.desktop.geometry.Box;
import dev.seamwright.desktop.geometry.Point;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Keeps containers from overlapping: one that grew or came pushes those it meets, the shorter way,
/// to the right or down.
final class Room {

    private final List<Container> containers;

    Room(List<Container> kept) {
        containers = new ArrayList<>(kept);
        for (int i = 0; i < containers.size(); i++) {
            pushOthersFrom(i);
        }
    }

    /// Adds a container around a place, or to the right of all others.
    void add(Container container, @Nullable Point centre) {
        Box box = container.box();
        double x = centre == null ? rightEnd() : centre.x() - box.width() / 2;
        double y = centre == null ? top() : centre.y() - box.height() / 2;
        containers.add(container.movedBy(x - box.x(), y - box.y()));
        pushOthersFrom(containers.size() - 1);
    }

    /// By number, what belongs to no context last.
    List<Container> containers() {
        return containers.stream()
                .sorted(
                        Comparator.comparingInt(
                                c ->
                                        c.context() == null
                                                ? Integer.MAX_VALUE
                                                : c.context().number()))
                .toList();
    }

    private void pushOthersFrom(int start) {
        Deque<Integer> movers = new ArrayDeque<>();
        movers.add(start);
        int patience = 20 * containers.size() + 20;
        while (!movers.isEmpty() && patience-- > 0) {
            int mover = movers.removeFirst();
            for (int other = 0; other < containers.size(); other++) {
                if (other != mover && other != start && push(mover, other)) {
                    movers.addLast(other);
                }
            }
        }
    }

    private boolean push(int mover, int other) {
        Box from = containers.get(mover).box();
        Box box = containers.get(other).box();
        if (!from.grown(Metrics.BETWEEN_CONTAINERS / 3).intersects(box)) {
            return false;
        }
        double right = from.right() + Metrics.BETWEEN_CONTAINERS - box.x();
        double down = from.bottom() + Metrics.BETWEEN_CONTAINERS - box.y();
        boolean goesDown = down <= right;
        containers.set(
                other, containers.get(other).movedBy(goesDown ? 0 : right, goesDown ? down : 0));
        return true;
    }

    private double rightEnd() {
        return containers.stream()
                .mapToDouble(c -> c.box().right() + Metrics.BETWEEN_CONTAINERS)
                .max()
                .orElse(0);
    }

    private double top() {
        return containers.stream().mapToDouble(c -> c.box().y()).min().orElse(0);
    }
}
