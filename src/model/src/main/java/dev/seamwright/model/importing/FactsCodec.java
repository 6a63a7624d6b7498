package dev.seamwright.model.importing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// Writes an importer's facts about one file and reads them back, so that a file that has not
/// changed since the last import need not be parsed again.
///
/// What is read equals what was written. Bytes written under another [Importer#version] are never
/// handed back.
///
/// @param <F> the importer's facts about one file
public interface FactsCodec<F> {

    void write(F facts, DataOutput out) throws IOException;

    /// Reads back what was written.
    ///
    /// @throws IOException if the bytes are not what [#write] writes
    F read(DataInput in) throws IOException;
}
