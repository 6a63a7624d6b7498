package dev.seamwright.plugin.git.rename;

import org.jspecify.annotations.Nullable;

/// A file through all of its names. Which name it has today is known once the last commit was seen.
public final class TrackedFile {

    private final String path;
    private @Nullable TrackedFile same;

    TrackedFile(String path) {
        this.path = path;
    }

    /// The name that it has today; the last one if it is gone.
    public String name() {
        return root().path;
    }

    /// Found out to be another one.
    void isSameAs(TrackedFile other) {
        TrackedFile mine = root();
        TrackedFile theirs = other.root();
        if (mine != theirs) {
            mine.same = theirs;
        }
    }

    private TrackedFile root() {
        TrackedFile at = this;
        while (at.same != null) {
            TrackedFile next = at.same;
            // Halves the way for whoever comes next.
            at.same = next.same == null ? next : next.same;
            at = next;
        }
        return at;
    }
}
