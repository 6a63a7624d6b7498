package dev.seamwright.store;

import java.util.Arrays;

/// What an importer made of one file, so that it need not be parsed again while it is the same.
public final class KeptReading {

    private final String path;
    private final String digest;
    private final byte[] bytes;

    /// @param path below the import root
    /// @param digest of everything that decides what the importer makes of the file
    /// @param bytes handed over, not copied: nobody may change them afterwards
    public KeptReading(String path, String digest, byte[] bytes) {
        this.path = path;
        this.digest = digest;
        this.bytes = bytes;
    }

    public String path() {
        return path;
    }

    public String digest() {
        return digest;
    }

    /// Not copied: readers must not change it.
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptReading that
                && path.equals(that.path)
                && digest.equals(that.digest)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return path.hashCode() * 31 + digest.hashCode();
    }

    @Override
    public String toString() {
        return path + " " + digest;
    }
}
