package dev.seamwright.plugin.git.rename;

import org.eclipse.jgit.lib.ObjectId;

import java.io.IOException;
import java.util.Optional;

/// Where the contents of files come from.
@FunctionalInterface
interface Contents {

    /// A content.
    ///
    /// @return empty if it is too large to be compared, or not here
    /// @throws IOException if it is damaged
    Optional<byte[]> of(ObjectId id) throws IOException;
}
