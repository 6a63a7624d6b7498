package dev.seamwright.plugin.git;

import dev.seamwright.model.importing.HistoryReader.Span;
import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.History;
import dev.seamwright.model.monolith.History.Extent;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Phase;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.plugin.git.place.GitFolder;
import dev.seamwright.plugin.git.place.Head;
import dev.seamwright.plugin.git.place.ObjectFiles;
import dev.seamwright.plugin.git.place.Shallow;
import dev.seamwright.plugin.git.place.WorkTree;
import dev.seamwright.plugin.git.rename.Renames;
import dev.seamwright.plugin.git.store.ObjectStore;
import dev.seamwright.plugin.git.walk.Change;
import dev.seamwright.plugin.git.walk.CommitWalk;
import dev.seamwright.plugin.git.walk.Comparisons;
import dev.seamwright.plugin.git.walk.Visit;

import org.eclipse.jgit.lib.ObjectId;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads one history: first every commit, then what each of them changes, from today backwards.
///
/// @param tree the work tree that the folder is in
/// @param folder the import root
/// @param span which commits are asked for, by the date that their authors wrote them
record Reading(WorkTree tree, Path folder, Span span) {

    History history(Progress progress, Cancellation cancellation) throws IOException {
        WorkTreeFiles files = new WorkTreeFiles(new GitFolder(tree.root()));
        String base = tree.root().relativize(folder).toString().replace('\\', '/');
        List<History.Owner> owners = files.owners(base);
        Optional<ObjectId> head = new Head(tree).commit();
        if (head.isEmpty()) {
            return new History(Extent.NONE, List.of(), owners);
        }
        Set<ObjectId> cut = Shallow.commits(tree);
        try (ObjectStore store = new ObjectStore(ObjectFiles.of(tree))) {
            List<Visit> visits = new CommitWalk(store, cut, cancellation).from(head.get());
            progress.begin(Phase.HISTORY, visits.size());
            CommitMaker maker = new CommitMaker(base, files.mailmap(), files.ignoredCommits());
            List<Commit> commits = maker.commits(drafts(store, visits, progress, cancellation));
            boolean isElsewhere = commits.isEmpty() && !base.isEmpty();
            return new History(isElsewhere ? Extent.NONE : extent(visits), commits, owners);
        }
    }

    private List<Draft> drafts(
            ObjectStore store, List<Visit> visits, Progress progress, Cancellation cancellation)
            throws IOException {
        Comparisons comparisons = new Comparisons(store, cancellation);
        Set<String> today =
                comparisons.whole(visits.getFirst()).list().stream()
                        .map(Change::path)
                        .collect(Collectors.toUnmodifiableSet());
        Renames renames = new Renames(store, today, cancellation);
        List<Draft> drafts = new ArrayList<>();
        int wanted = lastWanted(visits);
        for (int i = 0; i < visits.size(); i++) {
            cancellation.check();
            if (i <= wanted) {
                // Newer ones than are asked for tell the names that files have today.
                Draft draft = Draft.of(visits.get(i), comparisons, renames);
                if (isWanted(visits.get(i))) {
                    drafts.add(draft);
                }
            }
            progress.advance(1);
        }
        return drafts;
    }

    private int lastWanted(List<Visit> visits) {
        int last = visits.size() - 1;
        while (last >= 0 && !isWanted(visits.get(last))) {
            last--;
        }
        return last;
    }

    private boolean isWanted(Visit visit) {
        return (span.since() == null || !visit.date().isBefore(span.since()))
                && (span.until() == null || !visit.date().isAfter(span.until()));
    }

    private Extent extent(List<Visit> visits) {
        if (visits.stream().anyMatch(each -> each.boundary() && isAfterStart(each))) {
            return Extent.SHALLOW;
        }
        return span.equals(Span.ALL) ? Extent.WHOLE : Extent.BOUNDED;
    }

    /// Where a clone ends before the first moment that is asked for, nothing is missing.
    private boolean isAfterStart(Visit boundary) {
        return span.since() == null || !boundary.date().isBefore(span.since());
    }
}
