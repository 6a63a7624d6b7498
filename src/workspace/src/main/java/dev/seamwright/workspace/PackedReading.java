package dev.seamwright.workspace;

import dev.seamwright.model.importing.FactsCodec;
import dev.seamwright.model.importing.FileReading;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.SourceFile;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;

/// A file that was read, as bytes: its lines and traits, then the importer's own facts.
///
/// @param <F> the importer's facts about one file
record PackedReading<F>(String language, FactsCodec<F> codec) {

    byte[] pack(FileReading.Read<F> reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(reading.file().lines());
            out.writeByte(reading.file().traits().size());
            for (FileTrait trait : reading.file().traits()) {
                out.writeUTF(trait.name());
            }
            codec.write(reading.facts(), out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    /// Null where the bytes are not what [#pack] made; the file is then read anew.
    FileReading.@Nullable Read<F> unpack(String path, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int lines = in.readInt();
            Set<FileTrait> traits = EnumSet.noneOf(FileTrait.class);
            for (int left = in.readUnsignedByte(); left > 0; left--) {
                traits.add(FileTrait.valueOf(in.readUTF()));
            }
            F facts = codec.read(in);
            return new FileReading.Read<>(
                    new SourceFile(path, language, lines, traits, null), facts);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return null;
        }
    }
}
