package dev.seamwright.desktop.layout;

import dev.seamwright.desktop.geometry.Box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A first arrangement of containers: rows of about equal width, every container as high as its
/// row, so that edges run in straight lanes between them.
final class Rows {

    private Rows() {}

    /// The containers at their places, in the order in which they were given.
    static List<Container> of(List<Container> containers, double aspect) {
        List<Container> byHeight = new ArrayList<>(containers);
        byHeight.sort(
                Comparator.comparingInt((Container c) -> c.context() == null ? 1 : 0)
                        .thenComparingDouble(c -> -c.box().height()));
        double limit = rowWidth(containers, aspect);
        Map<Container, Container> placed = new HashMap<>();
        List<Container> row = new ArrayList<>();
        double width = 0;
        double top = 0;
        for (Container container : byHeight) {
            double wider = width + container.box().width();
            if (!row.isEmpty() && wider > limit * 1.06) {
                top = place(row, top, limit, placed);
                row.clear();
                wider = container.box().width();
            }
            row.add(container);
            width = wider + Metrics.BETWEEN_CONTAINERS;
        }
        if (!row.isEmpty()) {
            place(row, top, limit, placed);
        }
        return containers.stream()
                .map(container -> placed.getOrDefault(container, container))
                .toList();
    }

    private static double rowWidth(List<Container> containers, double aspect) {
        double area = 0;
        double widest = 0;
        for (Container container : containers) {
            Box box = container.box();
            area +=
                    (box.width() + Metrics.BETWEEN_CONTAINERS)
                            * (box.height() + Metrics.BETWEEN_CONTAINERS);
            widest = Math.max(widest, box.width());
        }
        return Math.max(widest, Math.sqrt(area * aspect * 1.12));
    }

    /// Widens a row to the limit where little is missing, and gives all one height.
    private static double place(
            List<Container> row, double top, double limit, Map<Container, Container> placed) {
        double gaps = (row.size() - 1) * Metrics.BETWEEN_CONTAINERS;
        double used = row.stream().mapToDouble(c -> c.box().width()).sum();
        double stretch = used + gaps > 0.7 * limit ? (limit - gaps) / used : 1;
        double height = row.stream().mapToDouble(c -> c.box().height()).max().orElse(0);
        double x = 0;
        for (Container container : row) {
            double own = container.box().width();
            double width = Math.max(own, Math.rint(own * stretch));
            placed.put(
                    container, container.movedBy(x, top).withBox(new Box(x, top, width, height)));
            x += width + Metrics.BETWEEN_CONTAINERS;
        }
        return top + height + Metrics.BETWEEN_CONTAINERS;
    }
}
