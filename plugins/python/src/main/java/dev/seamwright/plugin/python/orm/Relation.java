package dev.seamwright.plugin.python.orm;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.name.TypeDefinition;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// An attribute that leads to other rows.
///
/// @param target the class at the other end, null where only its table is known
/// @param many whether it leads to several rows
/// @param way the tables that a query joins one after another, from that of the attribute's class
///   to that of the other end; at least the last of them
public record Relation(@Nullable TypeDefinition target, boolean many, Tie tie, List<TableId> way) {

    public Relation {
        way = List.copyOf(way);
    }

    /// Where the column stands that ties the two ends.
    public enum Tie {
        /// In the class's own table.
        HERE,
        /// In a table between the two.
        BETWEEN,
        /// In the table at the other end.
        THERE
    }

    /// A relation of which only the other end is known.
    public Relation(@Nullable TypeDefinition target, TableId table, boolean many) {
        this(target, many, many ? Tie.THERE : Tie.HERE, List.of(table));
    }

    /// The table at the other end.
    public TableId table() {
        return way.getLast();
    }

    /// The table whose rows tie the two ends, which changes as objects are added and removed.
    public TableId ties() {
        return tie == Tie.BETWEEN && way.size() > 1 ? way.get(way.size() - 2) : table();
    }

    /// The tables that a query joins which only compares the other end's key.
    public List<TableId> compared() {
        return tie == Tie.THERE ? way : way.subList(0, Math.max(1, way.size() - 1));
    }

    /// The same relation as an heir has it whose rows add to those of this table.
    public Relation from(TableId heir) {
        if (way.size() < 2 || way.getFirst().equals(heir)) {
            return this;
        }
        List<TableId> longer = new java.util.ArrayList<>(way);
        longer.addFirst(heir);
        return new Relation(target, many, tie, longer);
    }
}
