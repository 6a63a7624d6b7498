package dev.seamwright.plugin.python.orm;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.name.TypeDefinition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A class whose objects are rows.
///
/// @param relations attributes that lead to objects of other classes, by name
/// @param paths the same by the names that queries give them
public record MappedModel(
        TypeDefinition type,
        TableId table,
        Mapper mapper,
        Map<String, Relation> relations,
        Map<String, Relation> paths) {

    public MappedModel {
        relations = Collections.unmodifiableMap(new LinkedHashMap<>(relations));
        paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
    }

    /// A class whose attributes are called the same in queries.
    public MappedModel(
            TypeDefinition type, TableId table, Mapper mapper, Map<String, Relation> relations) {
        this(type, table, mapper, relations, relations);
    }

    /// Which mapper's rules hold for a class.
    public enum Mapper {
        DJANGO,
        SQLALCHEMY
    }
}
