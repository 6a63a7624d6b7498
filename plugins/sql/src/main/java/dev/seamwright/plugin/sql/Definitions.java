package dev.seamwright.plugin.sql;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.plugin.sql.lex.Script;

/// Definitions that a database gave of itself.
public final class Definitions {

    private Definitions() {}

    /// What stands for a database in the code tree, without what would look like a path.
    private static ElementId module(String place) {
        return ElementId.file(place.replaceFirst("^jdbc:", "").replaceAll("[/:?;&]+", "-"));
    }

    /// What they say, as one script would say it. All of it stands at the whole of a place, as a
    /// database has no lines.
    ///
    /// @param place the database, fit to be shown
    public static Facts facts(String place, String statements) {
        Schema schema = new Schema();
        new ScriptReader(place, true)
                .read(Script.generated(statements))
                .ifPresent(file -> schema.add(file, module(place)));
        return new WholePlace(place).of(schema.facts());
    }
}
