package dev.seamwright.plugin.python.keep;

import dev.seamwright.model.importing.FactsCodec;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.plugin.python.syntax.PythonFile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/// Keeps the outline of a file as bytes, about a third of the size of its source.
public final class OutlineCodec implements FactsCodec<PythonFile> {

    @Override
    public void write(PythonFile file, DataOutput out) throws IOException {
        OutlineBytes bytes = new OutlineBytes();
        bytes.text(file.path());
        bytes.number(file.lines());
        bytes.number(file.traits().size());
        file.traits().forEach(trait -> bytes.text(trait.name()));
        new OutlineWriter(bytes).statements(file.body());
        byte[] all = bytes.all();
        out.writeInt(all.length);
        out.write(all);
    }

    @Override
    public PythonFile read(DataInput in) throws IOException {
        byte[] all = new byte[checked(in.readInt())];
        in.readFully(all);
        OutlineScan scan = new OutlineScan(all);
        try {
            String path = scan.text();
            int lines = scan.number();
            Set<FileTrait> traits = EnumSet.noneOf(FileTrait.class);
            for (int left = scan.count(); left > 0; left--) {
                traits.add(FileTrait.valueOf(scan.text()));
            }
            return new PythonFile(path, lines, traits, new OutlineReader(scan).statements());
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw new IOException("not the outline of a file", damaged);
        }
    }

    private static int checked(int length) throws IOException {
        if (length < 0) {
            throw new IOException("not the outline of a file");
        }
        return length;
    }
}
