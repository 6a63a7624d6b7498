package dev.seamwright.model.importing;

import java.io.Serial;

/// A live database cannot be read. The message holds no secret.
public final class SchemaReaderException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// @param detail what the driver said, without secrets
    public SchemaReaderException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Why not.
    public enum Reason {
        /// No driver for this kind of database is at hand.
        NO_DRIVER,
        /// Nobody answers at the address.
        UNREACHABLE,
        /// The database does not let this user in.
        REFUSED,
        /// Anything else that the driver says.
        FAILED
    }
}
