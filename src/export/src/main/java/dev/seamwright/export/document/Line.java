package dev.seamwright.export.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A line of text, of any length.
public record Line(List<Inline> parts) {

    /// Nothing at all.
    public static final Line EMPTY = new Line(List.of());

    public Line {
        parts = List.copyOf(parts);
    }

    public static Line of(Inline... parts) {
        return new Line(Arrays.asList(parts));
    }

    /// Text without any marks.
    public static Line plain(String text) {
        return of(new Inline.Plain(text));
    }

    /// A name or place from the source.
    public static Line code(String text) {
        return of(new Inline.Code(text));
    }

    /// The lines one after another with a separator between them.
    public static Line join(String separator, List<Line> lines) {
        List<Inline> parts = new ArrayList<>();
        for (Line line : lines) {
            if (!parts.isEmpty() && !separator.isEmpty()) {
                parts.add(new Inline.Plain(separator));
            }
            parts.addAll(line.parts);
        }
        return new Line(parts);
    }

    /// The characters without any marks.
    public String text() {
        return parts.stream().map(Inline::text).collect(Collectors.joining());
    }

    /// This line and one more part.
    public Line with(Inline part) {
        return join("", List.of(this, of(part)));
    }

    /// This line and another one after a space.
    public Line then(Line other) {
        return join(" ", List.of(this, other));
    }
}
