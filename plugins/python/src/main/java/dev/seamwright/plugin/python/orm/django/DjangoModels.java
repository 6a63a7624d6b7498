package dev.seamwright.plugin.python.orm.django;

import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.MappedModel;
import dev.seamwright.plugin.python.orm.MappedModel.Mapper;
import dev.seamwright.plugin.python.orm.Models;

import java.util.List;
import java.util.Set;

/// Declares the tables of all concrete models outside of tests and migrations.
public final class DjangoModels {

    private DjangoModels() {}

    /// Adds what the models of the tree declare.
    public static void read(Hierarchy hierarchy, Models models) {
        Catalog catalog = new Catalog(hierarchy);
        List<TypeDefinition> declared =
                catalog.models().stream()
                        .filter(type -> catalog.isConcrete(type) && isDeployed(type))
                        .toList();
        Relations relations = new Relations(catalog, declared);
        declared.forEach(type -> declare(catalog, relations, type, models));
        TypeDefinition user = catalog.labelled(catalog.apps().userModel());
        if (user != null) {
            models.user(user);
        }
        models.migrate(MigratedTables.of(catalog, models));
    }

    private static boolean isDeployed(TypeDefinition type) {
        Set<FileTrait> traits = type.module().file().traits();
        return !traits.contains(FileTrait.TEST) && !traits.contains(FileTrait.MIGRATION);
    }

    private static void declare(
            Catalog catalog, Relations relations, TypeDefinition type, Models models) {
        TableId table = new TableId(catalog.table(type));
        Location at = new Location(type.module().file().path(), type.outline().line());
        models.register(Catalog.qualified(catalog.label(type), type.name()), type);
        TableReader reader = new TableReader(catalog, models, type, table);
        if (catalog.options().isProxy(type)) {
            if (catalog.models().stream().anyMatch(other -> owns(catalog, other, table))) {
                models.draft(table).map(type.id());
            }
        } else {
            models.draft(table).declare(at);
            models.draft(table).map(type.id());
            reader.read();
        }
        Relations.Named named = relations.of(type);
        models.map(new MappedModel(type, table, Mapper.DJANGO, named.attributes(), named.paths()));
        if (catalog.hasUnknownTable(type)) {
            models.miss(new Unresolved(Unresolved.Kind.TABLE, type.name(), at));
        }
    }

    /// Whether a class that is no proxy declares the table.
    private static boolean owns(Catalog catalog, TypeDefinition type, TableId table) {
        return catalog.isConcrete(type)
                && isDeployed(type)
                && !catalog.options().isProxy(type)
                && new TableId(catalog.table(type)).equals(table);
    }
}
