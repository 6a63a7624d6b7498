package dev.seamwright.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class MarkdownWriterTest {

    @Test
    void a_bar_after_a_backslash_does_not_end_a_cell() {
        String table =
                table(new Inline.Plain("a\\|b"), new Inline.Code("a\\|b"), new Inline.Code("a|b"));
        assertThat(table.lines().toList().getLast())
                .isEqualTo("| a\\\\&#124;b | <code>a\\\\&#124;b</code> | <code>a&#124;b</code> |");
    }

    private static String table(Inline... cells) {
        List<Line> row = List.of(cells).stream().map(Line::of).toList();
        List<Block.Column> columns =
                row.stream().map(cell -> new Block.Column("title", false)).toList();
        return MarkdownWriter.write(
                new Document("", "en", List.of(new Block.Grid(columns, List.of(row)))));
    }
}
