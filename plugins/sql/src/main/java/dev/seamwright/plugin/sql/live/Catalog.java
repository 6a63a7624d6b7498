package dev.seamwright.plugin.sql.live;

import java.sql.SQLException;

/// What one kind of database knows of itself.
interface Catalog {

    /// Its tables, keys, indexes, views and routines as statements that would make them.
    String definitions(Query query) throws SQLException;
}
