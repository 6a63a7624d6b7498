package dev.seamwright.plugin.git.rename;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Which file a path means, from today back to the commit at hand. Told of every commit, the newest
/// first.
///
/// Lines of work run beside each other: a commit may alter a file under its old name although the
/// rename, on another line, is older by the clock and comes up later. So a file that is gone and
/// was not made anew is still the one that an older rename takes its name from.
final class Names {

    private final Set<String> today;
    private final Map<String, TrackedFile> current = new HashMap<>();

    /// @param today every path that there is now
    Names(Set<String> today) {
        this.today = today;
    }

    /// The file that has this path.
    TrackedFile at(String path) {
        return current.computeIfAbsent(path, TrackedFile::new);
    }

    /// Before this commit there was no such file: whoever had the path then was another one.
    TrackedFile begin(String path) {
        TrackedFile file = at(path);
        current.remove(path);
        return file;
    }

    /// Before this commit the file had another path.
    TrackedFile rename(Rename rename) {
        TrackedFile file = begin(rename.to());
        TrackedFile left = current.put(rename.from(), file);
        if (left != null && !today.contains(left.name())) {
            left.isSameAs(file);
        }
        return file;
    }
}
