package dev.seamwright.model.importing;

/// The bytes of one file. Decoding is the importer's: languages declare encodings in their own way.
public final class SourceText {

    private final String path;
    private final byte[] bytes;
    private final boolean named;

    /// @param path below the import root, `/` between names
    /// @param bytes handed over, not copied: nobody may change them afterwards
    public SourceText(String path, byte[] bytes) {
        this(path, bytes, false);
    }

    /// @param named whether the user named this very file as a schema
    public SourceText(String path, byte[] bytes, boolean named) {
        this.path = path;
        this.bytes = bytes;
        this.named = named;
    }

    public String path() {
        return path;
    }

    /// Whether the user named this very file as a schema, which counts for more than what its path
    /// suggests.
    public boolean isNamed() {
        return named;
    }

    /// The content, not copied: readers must not change it.
    public byte[] bytes() {
        return bytes;
    }
}
