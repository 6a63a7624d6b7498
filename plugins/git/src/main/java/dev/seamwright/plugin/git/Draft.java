package dev.seamwright.plugin.git;

import dev.seamwright.plugin.git.rename.Renames;
import dev.seamwright.plugin.git.rename.TrackedFile;
import dev.seamwright.plugin.git.walk.Change;
import dev.seamwright.plugin.git.walk.Changes;
import dev.seamwright.plugin.git.walk.Comparisons;
import dev.seamwright.plugin.git.walk.Visit;

import java.io.IOException;
import java.util.List;

/// A commit whose files do not have all of their names yet.
///
/// @param files none where they cannot be told
/// @param bulk whether it touches too many to say that they belong together
record Draft(Visit visit, List<TrackedFile> files, boolean bulk) {

    /// More than this is a bulk commit.
    private static final int MANY_FILES = 100;

    /// From here on a commit that speaks of formatting is believed to do nothing else.
    private static final int FORMATTED_FILES = 20;

    static Draft of(Visit visit, Comparisons comparisons, Renames renames) throws IOException {
        Changes changes = comparisons.of(visit);
        if (changes.cut()) {
            return new Draft(visit, List.of(), true);
        }
        List<TrackedFile> files = renames.of(changes);
        boolean bulk = files.size() > MANY_FILES || isFormatting(visit, changes);
        return new Draft(visit, files, bulk);
    }

    private static boolean isFormatting(Visit visit, Changes changes) {
        return visit.message().formatting()
                && changes.list().size() >= FORMATTED_FILES
                && changes.list().stream().allMatch(Change.Modified.class::isInstance);
    }
}
