package dev.seamwright.model.importing;

import java.io.Serial;

/// The history of the source is there and cannot be read. An import goes on without it and says so.
public final class HistoryException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /// @param detail what the system said
    public HistoryException(String detail, Throwable cause) {
        super(detail, cause);
    }
}
