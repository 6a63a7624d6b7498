package dev.seamwright.workspace;

import dev.seamwright.model.importing.SourceText;
import dev.seamwright.model.monolith.Unread;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What came of opening a file.
sealed interface Content {

    /// Tells this content from any other, for fingerprints.
    String digest();

    /// The bytes are here.
    record Bytes(SourceText source, String digest) implements Content {}

    /// There are none, and this is why.
    record Refused(Unread unread) implements Content {
        @Override
        public String digest() {
            return "unread " + unread.reason();
        }
    }

    /// Opens a file, unless it was refused before.
    static Content of(Candidate candidate) {
        Unread refusal = candidate.refusal();
        if (refusal != null) {
            return new Refused(refusal);
        }
        try (InputStream stream =
                Files.newInputStream(candidate.file(), LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = stream.readNBytes((int) SourceTree.MAX_BYTES + 1);
            return bytes.length > SourceTree.MAX_BYTES
                    ? new Refused(new Unread(Unread.Reason.TOO_LARGE, "", 0))
                    : of(new SourceText(candidate.path(), bytes, candidate.named()));
        } catch (IOException refused) {
            return new Refused(new Unread(Unread.Reason.INACCESSIBLE, detail(refused), 0));
        }
    }

    private static Content of(SourceText source) {
        return new Bytes(source, HexFormat.of().formatHex(sha256().digest(source.bytes())));
    }

    /// The digest behind every fingerprint.
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String detail(IOException refused) {
        @Nullable String reason =
                refused instanceof FileSystemException system
                        ? system.getReason()
                        : refused.getMessage();
        return reason == null ? "" : reason;
    }
}
