package dev.seamwright.plugin.python.orm.django;

import dev.seamwright.model.monolith.Column;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.orm.TableDraft;
import dev.seamwright.plugin.python.orm.django.Fields.Field;
import dev.seamwright.plugin.python.orm.django.Fields.Kind;
import dev.seamwright.plugin.python.orm.django.ForeignModels.Brought;
import dev.seamwright.plugin.python.orm.django.Targets.Target;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads the columns and keys of one concrete model, inherited ones included.
final class TableReader {

    private final Catalog catalog;
    private final Models models;
    private final TypeDefinition type;
    private final TableId table;
    private final Set<String> seen = new LinkedHashSet<>();

    TableReader(Catalog catalog, Models models, TypeDefinition type, TableId table) {
        this.catalog = catalog;
        this.models = models;
        this.type = type;
        this.table = table;
    }

    void read() {
        TableDraft draft = models.draft(table);
        Set<Definition> reachable = catalog.handsDownTo(type);
        readParents(draft, type, new LinkedHashSet<>());
        for (Definition each : catalog.hierarchy().order(type)) {
            switch (each) {
                case OfType(TypeDefinition model) -> {
                    if (model == type || (catalog.isModel(model) && reachable.contains(each))) {
                        readFields(draft, model);
                    }
                }
                case External(String dotted) when reachable.contains(each) -> {
                    ForeignModels.relations(dotted).forEach(this::bring);
                    ForeignColumns.of(dotted).stream()
                            .filter(column -> seen.add(column.name()))
                            .forEach(draft::addColumn);
                }
                default -> {}
            }
        }
        if (!draft.hasPrimary()) {
            draft.addColumn(new Column("id", "AutoField", false));
            draft.addPrimary("id");
        }
    }

    /// The links to concrete parents, each with a table of its own.
    private void readParents(TableDraft draft, TypeDefinition from, Set<TypeDefinition> above) {
        for (Definition base : catalog.hierarchy().bases(from)) {
            if (base instanceof OfType(TypeDefinition parent) && above.add(parent)) {
                if (catalog.isConcrete(parent)) {
                    link(draft, parent.name(), catalog.table(parent));
                } else if (catalog.isModel(parent)) {
                    readParents(draft, parent, above);
                }
            } else if (base instanceof External(String dotted)
                    && ForeignModels.table(dotted) != null) {
                String name = dotted.substring(dotted.lastIndexOf('.') + 1);
                link(draft, name, ForeignModels.guess(dotted));
            }
        }
    }

    private void link(TableDraft draft, String parent, String parentTable) {
        boolean written =
                catalog.fields().of(type).stream()
                        .anyMatch(f -> f.kind() == Kind.ONE_TO_ONE && f.isTrue("parent_link"));
        if (!written) {
            String column = parent.toLowerCase(Locale.ROOT) + "_ptr_id";
            draft.addColumn(new Column(column, "OneToOneField", false));
            draft.addPrimary(column);
            TableId target = new TableId(parentTable);
            draft.addKey(List.of(column), target, List.of(), at(type, type.outline().line()));
        }
    }

    private void readFields(TableDraft draft, TypeDefinition owner) {
        for (Field field : catalog.fields().of(owner)) {
            if (seen.add(field.name())) {
                switch (field.kind()) {
                    case COLUMN -> readColumn(draft, field, field.name());
                    case KEY, ONE_TO_ONE -> readKey(draft, field);
                    case MANY_TO_MANY -> readBetween(field);
                    case GENERIC, NONE -> {}
                }
            }
        }
        seen.addAll(owner.members().keySet());
    }

    private String readColumn(TableDraft draft, Field field, String preset) {
        String given =
                catalog.constants().text(field.owner(), Chain.keyword(field.call(), "db_column"));
        String name = given == null ? preset : given;
        draft.addColumn(new Column(name, field.type(), field.isTrue("null")));
        if (field.isTrue("primary_key")) {
            draft.addPrimary(name);
        }
        return name;
    }

    private void readKey(TableDraft draft, Field field) {
        String column = readColumn(draft, field, field.name() + "_id");
        if (field.isTrue("parent_link")) {
            draft.addPrimary(column);
        }
        Target target = new Targets(catalog).of(field, type, field.target());
        Location at = at(field.owner(), field.line());
        if (target == null) {
            models.miss(new Unresolved(Unresolved.Kind.TABLE, written(field), at));
        } else {
            draft.addKey(List.of(column), new TableId(target.table()), List.of(), at);
        }
    }

    private static String written(Field field) {
        String dotted = Chain.dotted(field.target());
        return dotted.isEmpty() ? field.name() : dotted;
    }

    /// The table between the two ends, unless a model stands for it.
    private void readBetween(Field field) {
        if (Chain.keyword(field.call(), "through") != Expr.Literal.OPAQUE) {
            return;
        }
        Target target = new Targets(catalog).of(field, type, field.target());
        Location at = at(field.owner(), field.line());
        if (target == null) {
            models.miss(new Unresolved(Unresolved.Kind.TABLE, written(field), at));
        }
        String name = catalog.tableBetween(field, table);
        TypeDefinition other = target == null ? null : target.type();
        between(
                name,
                target == null ? null : target.table(),
                other == null ? "" : other.name(),
                at);
    }

    private void bring(Brought brought) {
        if (seen.add(brought.field())) {
            Location at = at(type, type.outline().line());
            if (brought.many()) {
                String name = table.name() + "_" + brought.field();
                String end = brought.table();
                between(name, end, end.substring(end.lastIndexOf('_') + 1), at);
            } else {
                String column = brought.field() + "_id";
                TableDraft draft = models.draft(table);
                draft.addColumn(new Column(column, "ForeignKey", true));
                draft.addKey(List.of(column), new TableId(brought.table()), List.of(), at);
            }
        }
    }

    private void between(String name, @Nullable String target, String targetName, Location at) {
        TableDraft draft = models.draft(new TableId(name));
        draft.declare(at);
        draft.addColumn(new Column("id", "AutoField", false));
        draft.addPrimary("id");
        String own = type.name().toLowerCase(Locale.ROOT);
        String end = targetName.toLowerCase(Locale.ROOT);
        boolean self = table.name().equalsIgnoreCase(target);
        String from = (self ? "from_" : "") + own + "_id";
        draft.addColumn(new Column(from, "ForeignKey", false));
        draft.addKey(List.of(from), table, List.of(), at);
        if (target != null) {
            String last = end.isEmpty() ? target.substring(target.lastIndexOf('_') + 1) : end;
            String to = (self ? "to_" : "") + last + "_id";
            draft.addColumn(new Column(to, "ForeignKey", false));
            draft.addKey(List.of(to), new TableId(target), List.of(), at);
        }
    }

    private static Location at(TypeDefinition type, int line) {
        return new Location(type.module().file().path(), line);
    }
}
