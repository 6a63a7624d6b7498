package dev.seamwright.desktop.geometry;

/// What part of the world the viewport shows.
///
/// @param x world coordinate at the viewport's left side
/// @param y world coordinate at its upper side
/// @param zoom screen pixels per world unit, [#MIN_ZOOM]..[#MAX_ZOOM]
public record Camera(double x, double y, double zoom) {

    /// Far enough out for some hundred thousand elements.
    public static final double MIN_ZOOM = 0.01;

    /// Nothing gains from being larger.
    public static final double MAX_ZOOM = 4;

    /// The world at its own size, from its origin.
    public static final Camera START = new Camera(0, 0, 1);

    public Camera {
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    public Point toScreen(Point world) {
        return new Point((world.x() - x) * zoom, (world.y() - y) * zoom);
    }

    public Point toWorld(Point screen) {
        return new Point(x + screen.x() / zoom, y + screen.y() / zoom);
    }

    public Box toScreen(Box world) {
        return new Box(
                (world.x() - x) * zoom,
                (world.y() - y) * zoom,
                world.width() * zoom,
                world.height() * zoom);
    }

    public Box toWorld(Box screen) {
        return new Box(
                x + screen.x() / zoom,
                y + screen.y() / zoom,
                screen.width() / zoom,
                screen.height() / zoom);
    }

    /// The view after the picture was pushed by so many pixels.
    public Camera pannedBy(double dx, double dy) {
        return new Camera(x - dx / zoom, y - dy / zoom, zoom);
    }

    /// The view after zooming by a factor while what is under `anchor` stays there.
    public Camera zoomedAt(Point anchor, double factor) {
        Point fixed = toWorld(anchor);
        double next = Math.clamp(zoom * factor, MIN_ZOOM, MAX_ZOOM);
        return new Camera(fixed.x() - anchor.x() / next, fixed.y() - anchor.y() / next, next);
    }

    /// The view with all of `content` inside a viewport, never larger than its own size.
    ///
    /// @param margin pixels to leave on every side
    public static Camera fitting(Box content, double width, double height, double margin) {
        double zoom =
                Math.min(
                        Math.max(1, width - 2 * margin) / Math.max(1, content.width()),
                        Math.max(1, height - 2 * margin) / Math.max(1, content.height()));
        double kept = Math.clamp(zoom, MIN_ZOOM, 1);
        Point centre = content.centre();
        return new Camera(centre.x() - width / 2 / kept, centre.y() - height / 2 / kept, kept);
    }
}
