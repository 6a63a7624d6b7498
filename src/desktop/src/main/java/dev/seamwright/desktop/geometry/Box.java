package dev.seamwright.desktop.geometry;

/// An upright rectangle.
///
/// @param x of the left side
/// @param y of the upper side
/// @param width never negative
/// @param height never negative
public record Box(double x, double y, double width, double height) {

    public Box {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("a box has no negative side");
        }
    }

    /// The smallest box with both corners.
    public static Box between(Point a, Point b) {
        return new Box(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    public boolean intersects(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// This box with so much more on every side.
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    public Box movedBy(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /// The smallest box around both.
    public Box and(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }

    /// Where the line from the centre towards `target` leaves the box; the centre itself when the
    /// target is inside.
    public Point exitTowards(Point target) {
        Point centre = centre();
        double dx = target.x() - centre.x();
        double dy = target.y() - centre.y();
        if (contains(target)) {
            return centre;
        }
        double scale =
                Math.min(
                        dx == 0 ? Double.MAX_VALUE : width / 2 / Math.abs(dx),
                        dy == 0 ? Double.MAX_VALUE : height / 2 / Math.abs(dy));
        return new Point(centre.x() + dx * scale, centre.y() + dy * scale);
    }
}
