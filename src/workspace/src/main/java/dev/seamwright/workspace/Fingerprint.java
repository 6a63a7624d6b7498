package dev.seamwright.workspace;

import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.importing.Importer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/// Tells whether an earlier import still holds: the same files with the same content, read by the
/// same importers, give the same fingerprint.
///
/// SHA-256 over the importers' languages and versions and over path and content digest of every
/// file, in order. Texts are preceded by their length, so that no two inputs run together.
final class Fingerprint {

    /// Changes whenever merging would give other facts for the same source.
    private static final String MERGE_VERSION = "2";

    private final MessageDigest digest = Content.sha256();

    /// Begins with what the result depends on besides the files.
    Fingerprint(String name, ImportRequest request, List<Importer<?>> importers) {
        add(MERGE_VERSION);
        add(name);
        add(String.valueOf(request.history()));
        add(Integer.toString(request.excludes().size()));
        request.excludes().forEach(this::add);
        for (Importer<?> importer : importers) {
            add(importer.language());
            add(Integer.toString(importer.version()));
        }
    }

    /// Takes in one file. Files come in the order of their paths.
    void add(String path, String contentDigest) {
        add(path);
        add(contentDigest);
    }

    /// The fingerprint in 64 hexadecimal digits. Nothing can be added afterwards.
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
