package dev.seamwright.plugin.git.walk;

import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.plugin.git.message.Message;
import dev.seamwright.plugin.git.people.Signature;
import dev.seamwright.plugin.git.store.ObjectStore;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

import java.io.IOException;
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
        AuthorLine line = AuthorLine.of(commit.getRawBuffer());
        Signature author =
                new Signature(
                        once(line.author().name(), known), once(line.author().address(), known));
        Message message = Message.of(commit.getFullMessage());
        return new Visit(commit, author, line.date(), cut.contains(commit), message);
    }

    /// The same few people write thousands of commits.
    private static String once(String text, Map<String, String> known) {
        return known.computeIfAbsent(text, same -> same);
    }
}
