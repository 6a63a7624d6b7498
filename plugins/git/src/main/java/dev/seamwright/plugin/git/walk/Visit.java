package dev.seamwright.plugin.git.walk;

import dev.seamwright.plugin.git.message.Message;
import dev.seamwright.plugin.git.people.Signature;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A commit that was reached, with what will be needed of its text: the text itself is gone.
///
/// @param commit its tree and its parents
/// @param author as the commit has it
/// @param date when the author wrote it
/// @param boundary whether its parents were cut off, as in a shallow clone
public record Visit(
        RevCommit commit, Signature author, Instant date, boolean boundary, Message message) {

    /// Its name.
    public String id() {
        return commit.name();
    }

    /// Whether it joins several lines of work.
    public boolean isMerge() {
        return commit.getParentCount() > 1;
    }

    /// The tree to compare with, null for the empty one.
    @Nullable ObjectId treeBefore() {
        return commit.getParentCount() == 0 ? null : commit.getParent(0).getTree();
    }
}
