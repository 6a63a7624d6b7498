package dev.seamwright.plugin.git.walk;

import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.plugin.git.store.ObjectStore;

import java.io.IOException;
import java.util.List;

/// What commits change.
///
/// Merges change nothing of their own: what they bring stands in the commits that they join. Of a
/// commit whose parents were cut off nothing can be told.
public record Comparisons(ObjectStore store, Cancellation cancellation) {

    private static final Changes NONE = new Changes(List.of(), false);
    private static final Changes UNKNOWN = new Changes(List.of(), true);

    /// What a commit does to the files of its parent; the first commit of all makes its files.
    ///
    /// @throws IOException if a tree is missing or damaged
    public Changes of(Visit visit) throws IOException {
        if (visit.isMerge()) {
            return NONE;
        }
        if (visit.boundary()) {
            return UNKNOWN;
        }
        return new TreeComparison(store, cancellation)
                .compare(visit.treeBefore(), visit.commit().getTree());
    }

    /// Every file of a commit.
    ///
    /// @throws IOException if a tree is missing or damaged
    public Changes whole(Visit visit) throws IOException {
        return new TreeComparison(store, cancellation).compare(null, visit.commit().getTree());
    }
}
