package dev.seamwright.model.importing;

/// The bytes of one file. Decoding is the importer's: languages declare encodings in their own way.
public final class SourceText {

    private final String path;
    private final byte[] bytes;

    /// @param path below the import root, `/` between names
    /// @param bytes handed over, not copied: nobody may change them afterwards
    public SourceText(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    public String path() {
        return path;
    }

    /// The content, not copied: readers must not change it.
    public byte[] bytes() {
        return bytes;
    }
}
