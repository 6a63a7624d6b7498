package dev.seamwright.plugin.python.orm.django;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Declaration;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Origin;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The tables that all migrations together leave behind: the second witness of what models say.
///
/// Models that packages add by themselves at run time (histories, translations, events) stand in
/// migrations and in no class; these are left out.
final class MigratedTables {

    private final Catalog catalog;
    private final Models models;
    private final MigrationReplay replay;
    private final List<Table> tables = new ArrayList<>();

    private MigratedTables(Catalog catalog, Models models) {
        this.catalog = catalog;
        this.models = models;
        this.replay = new MigrationReplay(catalog.constants());
    }

    /// Every table, by name of its model; none where there are no migrations.
    ///
    /// @param models what classes declare
    static List<Table> of(Catalog catalog, Models models) {
        MigratedTables made = new MigratedTables(catalog, models);
        MigrationStep.ordered(catalog).forEach(made.replay::play);
        made.replay.models().stream().filter(made::isWritten).forEach(made::read);
        return made.tables;
    }

    private boolean isWritten(MigratedModel model) {
        return catalog.labelled(Catalog.qualified(model.label(), model.name())) != null;
    }

    private void read(MigratedModel model) {
        Map<String, Column> columns = new LinkedHashMap<>();
        List<ForeignKey> keys = new ArrayList<>();
        model.fields().forEach((name, field) -> read(model, name, field, columns, keys));
        TypeDefinition type = catalog.labelled(Catalog.qualified(model.label(), model.name()));
        if (type != null && inheritsUnseen(type)) {
            TableId table = new TableId(model.table());
            columns.keySet().removeIf(column -> !models.hasColumn(table, column));
            keys.removeIf(key -> !models.hasColumn(table, key.columns().getFirst()));
        }
        add(model.table(), List.copyOf(columns.values()), keys, model.at());
    }

    /// Whether a class gets fields from somewhere outside the tree, which only migrations show.
    private boolean inheritsUnseen(TypeDefinition type) {
        return catalog.hierarchy().order(type).stream()
                .anyMatch(
                        each ->
                                each instanceof External(String dotted)
                                        && !dotted.equals("object")
                                        && !dotted.endsWith("db.models.Model")
                                        && !dotted.endsWith("db.models.base.Model"));
    }

    private void read(
            MigratedModel model,
            String name,
            MigratedModel.Field field,
            Map<String, Column> columns,
            List<ForeignKey> keys) {
        Fields.Kind told = catalog.fields().kind(field.module(), field.call());
        Fields.Kind kind = told == null && name.equals("id") ? Fields.Kind.COLUMN : told;
        if (kind == null || kind == Fields.Kind.NONE) {
            return;
        }
        if (kind == Fields.Kind.MANY_TO_MANY) {
            readBetween(model, name, field);
            return;
        }
        Expr.Call call = field.call();
        String given = catalog.constants().text(field.module(), Chain.keyword(call, "db_column"));
        String preset = kind == Fields.Kind.COLUMN ? name : name + "_id";
        String column = given == null ? preset : given;
        boolean nullable = Chain.keyword(call, "null") == Expr.Literal.TRUE;
        columns.put(column, new Column(column, Chain.last(call.function()), nullable));
        String target = kind == Fields.Kind.COLUMN ? null : target(model, field);
        if (target != null) {
            keys.add(key(column, target, field.at()));
        }
    }

    private void readBetween(MigratedModel model, String name, MigratedModel.Field field) {
        Expr.Call call = field.call();
        String target = target(model, field);
        if (Chain.keyword(call, "through") != Expr.Literal.OPAQUE || target == null) {
            return;
        }
        String given = catalog.constants().text(field.module(), Chain.keyword(call, "db_table"));
        String table = given == null ? model.table() + "_" + name : given;
        add(table, List.of(), List.of(), field.at());
    }

    private void add(String name, List<Column> columns, List<ForeignKey> keys, Location at) {
        tables.add(
                new Table(
                        new TableId(name),
                        columns,
                        List.of(),
                        keys,
                        List.of(new Declaration(Origin.MIGRATION, at)),
                        List.of()));
    }

    private static ForeignKey key(String column, String target, Location at) {
        return new ForeignKey(
                List.of(column),
                new TableId(target),
                List.of(),
                List.of(new Declaration(Origin.MIGRATION, at)));
    }

    /// `app.Model` as written, or what stands for it.
    private @Nullable String name(MigratedModel.Field field, Expr written) {
        if (Chain.last(written).equals("AUTH_USER_MODEL")) {
            return catalog.apps().userModel();
        }
        if (written instanceof Expr.Call call
                && Chain.last(call.function()).equals("get_model_name")) {
            String app = catalog.constants().text(field.module(), Chain.positional(call, 0));
            String model = catalog.constants().text(field.module(), Chain.positional(call, 1));
            return app == null || model == null ? null : app + "." + model;
        }
        return catalog.constants().text(field.module(), written);
    }

    /// The table at the other end, null where the source does not tell.
    private @Nullable String target(MigratedModel model, MigratedModel.Field field) {
        Expr written = Chain.argument(field.call(), 0, "to");
        String text = name(field, written);
        if (text == null) {
            return null;
        }
        if (text.equals("self")) {
            return model.table();
        }
        String full = text.indexOf('.') < 0 ? model.label() + "." + text : text;
        MigratedModel other = replay.labelled(full.toLowerCase(Locale.ROOT));
        if (other != null) {
            return other.table();
        }
        TypeDefinition proxy = catalog.labelled(full);
        return proxy == null ? ForeignModels.labelled(full) : catalog.table(proxy);
    }
}
