package dev.seamwright.plugin.python.flow;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.TypeDefinition;

import org.jspecify.annotations.Nullable;

/// What an expression is known to give.
public sealed interface Value {

    /// The definition itself: a module, class, function, or something outside the tree.
    record Known(Definition definition) implements Value {}

    /// An object of a class of the tree.
    record Instance(TypeDefinition type) implements Value {}

    /// An object that something outside the tree made.
    ///
    /// @param dotted full name of what made it
    record Outside(String dotted) implements Value {}

    /// Rows of a table, not yet fetched: a query, a manager, a table object.
    ///
    /// @param model the class whose objects they become, null for a bare table
    /// @param pending the reading found in the expression that gave them, which a call that writes
    ///   takes back; [#UNREAD] or [#SETTLED] where there is none to take back
    /// @param ties the table that changes as objects are added to the rows or removed from them,
    ///   null for rows that do not belong to an object
    record Rows(TableId table, @Nullable TypeDefinition model, int pending, @Nullable TableId ties)
            implements Value {

        /// Nobody has noted yet that the table is read.
        public static final int UNREAD = -1;

        /// Read, and not to be taken back: the rows have been given a name.
        public static final int SETTLED = -2;

        /// Rows that belong to no object.
        public Rows(TableId table, @Nullable TypeDefinition model, int pending) {
            this(table, model, pending, null);
        }

        Rows settled() {
            return pending == UNREAD ? this : new Rows(table, model, SETTLED, ties);
        }
    }

    /// A column of a table, named through its class.
    record Part(TableId table) implements Value {}

    /// Several values of one kind.
    record Many(Value element) implements Value {}

    /// `super()` within a method of this class.
    record Parent(TypeDefinition type) implements Value {}

    /// Values without a definition.
    enum Plain implements Value {
        /// Something of the language itself.
        BUILTIN,
        /// Cannot be told.
        UNKNOWN
    }
}
