package dev.seamwright.plugin.python.orm.sqlalchemy;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.MappedModel;
import dev.seamwright.plugin.python.orm.MappedModel.Mapper;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.orm.TableDraft;
import dev.seamwright.plugin.python.orm.sqlalchemy.Columns.Declared;
import dev.seamwright.plugin.python.orm.sqlalchemy.Keys.Constraint;
import dev.seamwright.plugin.python.orm.sqlalchemy.Keys.End;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Declares the tables of all mapped classes and table objects outside of tests and migrations.
public final class SqlAlchemyModels {

    private final Mapping mapping;
    private final Models models;

    private SqlAlchemyModels(Mapping mapping, Models models) {
        this.mapping = mapping;
        this.models = models;
    }

    /// Adds what the classes and table objects of the tree declare.
    public static void read(Hierarchy hierarchy, Models models) {
        Mapping mapping = new Mapping(hierarchy);
        SqlAlchemyModels reader = new SqlAlchemyModels(mapping, models);
        Relationships relationships = new Relationships(mapping);
        for (TypeDefinition type : mapping.mapped()) {
            TableId table = isDeployed(type.module()) ? mapping.table(type) : null;
            if (table != null) {
                reader.read(type, table);
                models.map(new MappedModel(type, table, Mapper.SQLALCHEMY, relationships.of(type)));
            }
        }
        for (Module module : hierarchy.resolver().index().modules()) {
            if (isDeployed(module)) {
                new TableObjects(mapping, models).read(module);
            }
        }
        Imperative imperative = new Imperative(hierarchy, models);
        for (Module module : hierarchy.resolver().index().modules()) {
            if (isDeployed(module)) {
                imperative.read(module);
            }
        }
        imperative.map();
    }

    private static boolean isDeployed(Module module) {
        Set<FileTrait> traits = module.file().traits();
        return !traits.contains(FileTrait.TEST) && !traits.contains(FileTrait.MIGRATION);
    }

    private void read(TypeDefinition type, TableId table) {
        TableDraft draft = models.draft(table);
        boolean own = table.equals(mapping.declared(type));
        String path = type.module().file().path();
        if (own) {
            draft.declare(new Location(path, type.outline().line()));
        }
        draft.map(type.id());
        Set<String> seen = new HashSet<>();
        for (TypeDefinition each : mapping.contributors(type)) {
            for (Declared column : mapping.columns().of(each)) {
                if (seen.add(column.attribute())) {
                    read(draft, new Keys(mapping, type), column, each);
                }
            }
            each.members()
                    .forEach(
                            (name, member) -> {
                                if (name.contains("table_args")) {
                                    readArguments(draft, new Keys(mapping, type), each, member);
                                }
                            });
        }
    }

    private void read(TableDraft draft, Keys keys, Declared column, TypeDefinition writtenIn) {
        draft.addColumn(new Column(column.name(), column.type(), column.isNullable()));
        if (column.isPrimary()) {
            draft.addPrimary(column.name());
        }
        for (Expr.Call key : keys.within(column)) {
            Location at = new Location(column.module().file().path(), key.line());
            End end = keys.end(column.module(), writtenIn, key);
            if (end == null) {
                models.miss(new Unresolved(Unresolved.Kind.TABLE, column.attribute(), at));
            } else {
                draft.addKey(List.of(column.name()), end.table(), end.columns(), at);
            }
        }
    }

    private void readArguments(
            TableDraft draft, Keys keys, TypeDefinition type, Definition member) {
        String path = type.module().file().path();
        for (Expr expr : expressions(member)) {
            for (Constraint each : keys.constraints(type.module(), type, expr)) {
                Location at = new Location(path, each.line());
                draft.addKey(each.columns(), each.end().table(), each.end().columns(), at);
            }
        }
    }

    private static List<Expr> expressions(Definition member) {
        return switch (member) {
            case Definition.OfValue(var value) -> List.of(value.value());
            case Definition.OfFunction(var function) ->
                    function.outline().body().stream()
                            .map(
                                    statement ->
                                            switch (statement) {
                                                case Statement.Return(Expr value) -> value;
                                                case Statement.Assign assign -> assign.value();
                                                default -> Expr.Literal.OPAQUE;
                                            })
                            .map(Expr.class::cast)
                            .toList();
            default -> List.of();
        };
    }
}
