package dev.seamwright.plugin.git.walk;

import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.plugin.git.message.Message;
import dev.seamwright.plugin.git.people.Signature;
import dev.seamwright.plugin.git.store.ObjectStore;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Visits every commit that leads to one.
///
/// @param cut commits whose parents are not here, as a shallow clone lists them
public record CommitWalk(ObjectStore store, Set<ObjectId> cut, Cancellation cancellation) {

    /// The commits, the newest first.
    ///
    /// @throws IOException if one is missing or damaged
    public List<Visit> from(ObjectId head) throws IOException {
        Map<String, String> known = new HashMap<>();
        List<Visit> visits = new ArrayList<>();
        RevWalk walk = store.walk();
        walk.assumeShallow(cut);
        walk.markStart(walk.parseCommit(head));
        for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
            cancellation.check();
            visits.add(visit(commit, known));
            commit.disposeBody();
        }
        return CommitOrder.newestFirst(visits);
    }

    private Visit visit(RevCommit commit, Map<String, String> known) {
        PersonIdent author = commit.getAuthorIdent();
        Signature signature =
                author == null
                        ? new Signature("", "")
                        : new Signature(
                                once(author.getName(), known),
                                once(author.getEmailAddress(), known));
        Instant date = author == null ? Instant.EPOCH : author.getWhenAsInstant();
        Message message = Message.of(commit.getFullMessage());
        return new Visit(commit, signature, date, cut.contains(commit), message);
    }

    /// The same few people write thousands of commits.
    private static String once(String text, Map<String, String> known) {
        return known.computeIfAbsent(text.strip(), same -> same);
    }
}
