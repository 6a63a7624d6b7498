package dev.seamwright.export.table;

import java.io.IOException;

/// The forms in which a table leaves the program.
public enum SheetFormat {
    /// Aligned columns for people. Not meant to be read by programs.
    TEXT {
        @Override
        public void write(Sheet sheet, Appendable out) throws IOException {
            TextTable.write(sheet, out);
        }
    },
    /// RFC 4180 in UTF-8 without a byte order mark, with a header. Lists are joined with `;`.
    CSV {
        @Override
        public void write(Sheet sheet, Appendable out) throws IOException {
            CsvTable.write(sheet, out);
        }
    },
    /// An array with one object for each row.
    JSON {
        @Override
        public void write(Sheet sheet, Appendable out) throws IOException {
            JsonTable.write(sheet, out);
        }
    };

    /// Writes a table.
    ///
    /// @throws IOException if the receiver cannot take it
    public abstract void write(Sheet sheet, Appendable out) throws IOException;
}
