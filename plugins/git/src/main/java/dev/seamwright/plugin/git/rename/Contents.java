package dev.seamwright.plugin.git.rename;

import org.eclipse.jgit.lib.ObjectId;

import java.io.IOException;

/// Where the contents of files come from.
interface Contents {

    /// How many bytes a content has, -1 where it is not here. Asked before it is opened.
    ///
    /// @throws IOException if it is damaged
    long size(ObjectId id) throws IOException;

    /// All bytes of a content that is here.
    ///
    /// @throws IOException if it is damaged
    byte[] bytes(ObjectId id) throws IOException;
}
