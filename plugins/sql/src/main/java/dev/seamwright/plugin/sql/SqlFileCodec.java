package dev.seamwright.plugin.sql;

import dev.seamwright.model.importing.FactsCodec;
import dev.seamwright.plugin.sql.ddl.Reading;
import dev.seamwright.plugin.sql.ddl.SchemaChange;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// Writes what one script does, and reads it back. Each text is written once and then by number.
final class SqlFileCodec implements FactsCodec<SqlFile> {

    @Override
    public void write(SqlFile file, DataOutput output) throws IOException {
        Packing out = new Packing(output);
        out.text(file.path());
        out.flag(file.production());
        out.number(file.lines());
        out.list(file.changes(), change -> ChangePacking.write(change, out));
        out.list(
                file.gaps(),
                gap -> {
                    out.text(gap.words());
                    out.number(gap.line());
                });
    }

    @Override
    public SqlFile read(DataInput input) throws IOException {
        Unpacking in = new Unpacking(input);
        String path = in.text();
        boolean production = in.flag();
        int lines = in.number();
        Unpacking.Entry<SchemaChange> change = () -> ChangeUnpacking.read(in);
        return new SqlFile(
                path,
                production,
                lines,
                in.list(change),
                in.list(() -> new Reading.Gap(in.text(), in.number())));
    }
}
