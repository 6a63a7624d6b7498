package dev.seamwright.model.monolith;

import java.util.Locale;

/// The identity of a database table: its name in lower case, without quotes, and with its schema
/// only where that is not the default one (`orders`, `audit.events`).
public record TableId(String name) implements NodeId {

    public TableId {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a table needs a name");
        }
        name = name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String text() {
        return TABLE_PREFIX + name;
    }

    @Override
    public String toString() {
        return name;
    }
}
