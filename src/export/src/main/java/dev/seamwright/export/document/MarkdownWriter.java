package dev.seamwright.export.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a document as GitHub-flavoured Markdown. Nothing from the source can become markup,
/// whatever it looks like.
public final class MarkdownWriter {

    private static final Pattern STARTS = Pattern.compile("^( *\\d*)([-+=>.)])");

    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter() {}

    /// The whole document, ending in a newline.
    public static String write(Document document) {
        MarkdownWriter writer = new MarkdownWriter();
        document.blocks().forEach(writer::add);
        return writer.out.toString();
    }

    private void add(Block block) {
        String text =
                switch (block) {
                    case Block.Heading(int level, String anchor, Line line) ->
                            "<a id=\""
                                    + anchor
                                    + "\"></a>\n\n"
                                    + "#".repeat(level)
                                    + " "
                                    + inline(line);
                    case Block.Paragraph(Line line) -> inline(line);
                    case Block.Note(Line line) -> "> " + inline(line);
                    case Block.Figures(List<Block.Figure> figures) -> figures(figures);
                    case Block.Bullets(List<Line> items) -> items("- ", items);
                    case Block.Tasks(List<Line> items) -> items("- [ ] ", items);
                    case Block.Grid grid -> grid(grid);
                    case Block.Picture picture -> "";
                };
        if (!text.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
        }
    }

    private static String figures(List<Block.Figure> figures) {
        return figures.stream()
                .map(figure -> "**" + escaped(figure.value()) + "** " + escaped(figure.label()))
                .collect(Collectors.joining(" · "));
    }

    private static String items(String mark, List<Line> items) {
        return items.stream().map(item -> mark + inline(item)).collect(Collectors.joining("\n"));
    }

    private static String grid(Block.Grid grid) {
        StringBuilder text = new StringBuilder("|");
        grid.columns().forEach(c -> text.append(' ').append(escaped(c.title())).append(" |"));
        text.append("\n|");
        grid.columns().forEach(c -> text.append(c.numeric() ? "--:|" : "---|"));
        for (List<Line> row : grid.rows()) {
            text.append("\n|");
            row.forEach(cell -> text.append(' ').append(cell(cell)).append(" |"));
        }
        return text.toString();
    }

    /// Within a table a bar ends the cell even inside of code, and a backslash before it may belong
    /// to the text. So a bar is written as an entity, which code between backticks cannot hold.
    private static String cell(Line line) {
        return line.parts().stream()
                .map(
                        part ->
                                part instanceof Inline.Code(String text) && text.contains("|")
                                        ? "<code>" + escaped(text) + "</code>"
                                        : inline(part))
                .collect(Collectors.joining())
                .replace("\\|", "&#124;");
    }

    /// A line at the beginning of which nothing is taken for a list, a quotation or a ruler.
    private static String inline(Line line) {
        String text =
                line.parts().stream().map(MarkdownWriter::inline).collect(Collectors.joining());
        return STARTS.matcher(text).replaceFirst("$1\\\\$2");
    }

    private static String inline(Inline part) {
        return switch (part) {
            case Inline.Plain(String text) -> escaped(text);
            case Inline.Strong(String text) -> text.isBlank() ? "" : "**" + escaped(text) + "**";
            case Inline.Code(String text) -> code(text);
            case Inline.Link(String text, String anchor) ->
                    "[" + escaped(text) + "](#" + anchor + ")";
        };
    }

    /// Fenced by more backticks than the text has in a row.
    private static String code(String raw) {
        String text = Visible.of(raw);
        if (text.isBlank()) {
            return text.isEmpty() ? "" : "` `";
        }
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        boolean padded =
                text.startsWith("`")
                        || text.endsWith("`")
                        || (text.startsWith(" ") && text.endsWith(" "));
        return padded ? fence + " " + text + " " + fence : fence + text + fence;
    }

    /// Escapes every ASCII character that can be markup where it stands.
    private static String escaped(String raw) {
        String text = Visible.of(raw);
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_[]<#|~&$".indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.append(c);
        }
        return safe.toString();
    }
}
