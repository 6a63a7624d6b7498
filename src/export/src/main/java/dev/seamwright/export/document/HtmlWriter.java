package dev.seamwright.export.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Writes a document as one HTML file that needs nothing else: its style is inside, it has no
/// script, and it refers to nothing elsewhere. A policy in its head forbids both to browsers.
public final class HtmlWriter {

    private final StringBuilder out = new StringBuilder();

    private HtmlWriter() {}

    /// The whole file.
    public static String write(Document document) {
        HtmlWriter writer = new HtmlWriter();
        writer.head(document);
        document.blocks().forEach(writer::add);
        writer.out.append("</main>\n</body>\n</html>\n");
        return writer.out.toString();
    }

    /// Text as it may stand between tags and in quoted attributes.
    public static String escaped(String raw) {
        String text = Visible.of(raw);
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    private void head(Document document) {
        out.append(
                """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" \
                content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                """
                        .formatted(
                                escaped(document.language()), escaped(document.title()), style()));
    }

    private static String style() {
        try (InputStream style =
                Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("document.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading(int level, String anchor, Line line) ->
                    element("h" + level, " id=\"" + escaped(anchor) + "\"", line);
            case Block.Paragraph(Line line) -> element("p", "", line);
            case Block.Note(Line line) -> element("p", " class=\"note\"", line);
            case Block.Figures(List<Block.Figure> figures) -> addFigures(figures);
            case Block.Bullets(List<Line> items) -> addItems("bullets", items);
            case Block.Tasks(List<Line> items) -> addItems("tasks", items);
            case Block.Grid grid -> addGrid(grid);
            case Block.Picture(String svg, Line caption) -> {
                out.append("<figure>\n").append(svg);
                element("figcaption", "", caption);
                out.append("</figure>\n");
            }
        }
    }

    private void addFigures(List<Block.Figure> figures) {
        out.append("<dl class=\"figures\">\n");
        for (Block.Figure figure : figures) {
            out.append("<div><dt>").append(escaped(figure.label())).append("</dt>");
            out.append("<dd>").append(escaped(figure.value())).append("</dd></div>\n");
        }
        out.append("</dl>\n");
    }

    private void addItems(String style, List<Line> items) {
        out.append("<ul class=\"").append(style).append("\">\n");
        items.forEach(item -> element("li", "", item));
        out.append("</ul>\n");
    }

    private void addGrid(Block.Grid grid) {
        out.append("<div class=\"wide\"><table>\n<thead><tr>");
        for (Block.Column column : grid.columns()) {
            out.append("<th scope=\"col\"").append(style(column)).append('>');
            out.append(escaped(column.title())).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (List<Line> row : grid.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.append("<td").append(style(grid.columns().get(i))).append('>');
                add(row.get(i));
                out.append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table></div>\n");
    }

    private static String style(Block.Column column) {
        return column.numeric() ? " class=\"number\"" : "";
    }

    private void element(String name, String attributes, Line line) {
        out.append('<').append(name).append(attributes).append('>');
        add(line);
        out.append("</").append(name).append(">\n");
    }

    /// What comes from the source is set apart, so that its direction of writing stays its own.
    private void add(Line line) {
        for (Inline part : line.parts()) {
            String text = escaped(part.text());
            switch (part) {
                case Inline.Plain plain -> out.append(text);
                case Inline.Strong strong ->
                        out.append("<strong><bdi>").append(text).append("</bdi></strong>");
                case Inline.Code code ->
                        out.append("<code><bdi>").append(text).append("</bdi></code>");
                case Inline.Link(String ignored, String anchor) ->
                        out.append("<a href=\"#")
                                .append(escaped(anchor))
                                .append("\"><bdi>")
                                .append(text)
                                .append("</bdi></a>");
            }
        }
    }
}
