package dev.seamwright.plugin.git;

import dev.seamwright.model.monolith.Commit;
import dev.seamwright.plugin.git.people.Mailmap;
import dev.seamwright.plugin.git.rename.TrackedFile;
import dev.seamwright.plugin.git.walk.Visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns what was read into commits as the model has them.
///
/// @param base path of the import root below the top of the work tree, empty for the top itself
/// @param ignored names of commits that the project itself asks not to count
record CommitMaker(String base, Mailmap mailmap, Set<String> ignored) {

    /// The commits by the date that they show; of the same date in the same order. Of a folder
    /// inside the work tree only those that touch a file below it, which merges do not.
    List<Commit> commits(List<Draft> drafts) {
        Map<String, String> paths = new HashMap<>();
        List<Commit> commits = new ArrayList<>();
        for (Draft draft : drafts) {
            List<String> files = files(draft, paths);
            if (base.isEmpty() || !files.isEmpty()) {
                commits.add(commit(draft, files));
            }
        }
        commits.sort(Comparator.comparing(Commit::date).reversed());
        return commits;
    }

    private Commit commit(Draft draft, List<String> files) {
        Visit visit = draft.visit();
        return new Commit(
                visit.id(),
                mailmap.proper(visit.author()).key(),
                visit.date(),
                files,
                visit.message().tickets(),
                visit.isMerge(),
                draft.bulk() || ignored.contains(visit.id()));
    }

    private List<String> files(Draft draft, Map<String, String> paths) {
        String folder = base.isEmpty() ? "" : base + "/";
        return draft.files().stream()
                .map(TrackedFile::name)
                .filter(path -> path.startsWith(folder))
                .map(path -> paths.computeIfAbsent(path, all -> all.substring(folder.length())))
                .distinct()
                .sorted()
                .toList();
    }
}
