package dev.seamwright.plugin.python.orm;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.name.TypeDefinition;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/// A class whose objects are rows.
///
/// @param relations attributes that lead to objects of other classes, by name
public record MappedModel(
        TypeDefinition type, TableId table, Mapper mapper, Map<String, Relation> relations) {

    public MappedModel {
        relations = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(relations));
    }

    /// Which mapper's rules hold for a class.
    public enum Mapper {
        DJANGO,
        SQLALCHEMY
    }

    /// An attribute that leads to other rows.
    ///
    /// @param target the class at the other end, null where only its table is known
    /// @param many whether it leads to several rows
    public record Relation(@Nullable TypeDefinition target, TableId table, boolean many) {}
}
