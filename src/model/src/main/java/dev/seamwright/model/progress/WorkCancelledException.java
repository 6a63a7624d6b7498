package dev.seamwright.model.progress;

import java.io.Serial;

/// Carries a requested stop up to whoever started the work. Not an error.
public final class WorkCancelledException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /// Made without a stack trace: nobody will look for the place.
    public WorkCancelledException() {
        super("the work was cancelled", null, false, false);
    }
}
