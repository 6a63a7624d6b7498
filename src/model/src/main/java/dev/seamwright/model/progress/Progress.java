package dev.seamwright.model.progress;

/// Hears how far long work has come. Called from several threads at once.
public interface Progress {

    /// Hears nothing.
    Progress SILENT =
            new Progress() {
                @Override
                public void begin(Phase phase, long total) {}

                @Override
                public void advance(long done) {}
            };

    /// A phase begins.
    ///
    /// @param total units of work in it, 0 where that is not known beforehand
    void begin(Phase phase, long total);

    /// So many more units of the current phase are done.
    void advance(long done);
}
