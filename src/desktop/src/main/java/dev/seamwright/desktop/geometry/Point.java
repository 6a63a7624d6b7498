package dev.seamwright.desktop.geometry;

/// A place, `y` growing downwards.
public record Point(double x, double y) {

    /// How far it is to another place, in a straight line.
    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
