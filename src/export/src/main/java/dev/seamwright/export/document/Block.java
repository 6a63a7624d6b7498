package dev.seamwright.export.document;

import java.util.List;

/// A piece of a document that stands on its own.
public sealed interface Block {

    /// The beginning of a part.
    ///
    /// @param level 1 for the document's title, then 2 and so on
    /// @param anchor what links lead to, unique in the document: letters, digits and hyphens
    record Heading(int level, String anchor, Line line) implements Block {}

    record Paragraph(Line line) implements Block {}

    /// A remark that must not be overlooked.
    record Note(Line line) implements Block {}

    /// Figures to take in at a glance.
    record Figures(List<Figure> figures) implements Block {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /// One figure with its meaning.
    ///
    /// @param value the figure as it is shown
    /// @param label what it counts
    record Figure(String value, String label) {}

    record Bullets(List<Line> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// Things to do, to be ticked off.
    record Tasks(List<Line> items) implements Block {
        public Tasks {
            items = List.copyOf(items);
        }
    }

    /// A table.
    ///
    /// @param columns at least one
    /// @param rows each with as many cells as there are columns
    record Grid(List<Column> columns, List<List<Line>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("a row does not fit its columns");
            }
        }
    }

    /// The head of a column.
    ///
    /// @param numeric whether its cells are figures, which are set to the right
    record Column(String title, boolean numeric) {}

    /// A drawing. Shown where the medium has pictures. Whatever it tells must stand in words
    /// elsewhere too.
    ///
    /// @param svg an `svg` element, safe as it is
    /// @param caption what is to be seen
    record Picture(String svg, Line caption) implements Block {}
}
