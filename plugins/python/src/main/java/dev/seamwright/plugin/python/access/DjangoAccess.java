package dev.seamwright.plugin.python.access;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.plugin.python.flow.Findings.Fate;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Rule;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.flow.Value;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.flow.Value.Rows;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.MappedModel;
import dev.seamwright.plugin.python.orm.MappedModel.Mapper;
import dev.seamwright.plugin.python.orm.MappedModel.Relation;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Reads and writes through Django's managers, query sets and objects.
public final class DjangoAccess implements Rule {

    private static final Set<String> WRITES =
            Set.of(
                    "create",
                    "bulk_create",
                    "update",
                    "bulk_update",
                    "delete",
                    "acreate",
                    "abulk_create",
                    "aupdate",
                    "abulk_update",
                    "adelete");

    private static final Set<String> READ_WRITES =
            Set.of("get_or_create", "update_or_create", "aget_or_create", "aupdate_or_create");

    private static final Set<String> OBJECTS =
            Set.of(
                    "get",
                    "first",
                    "last",
                    "latest",
                    "earliest",
                    "create",
                    "aget",
                    "afirst",
                    "alast",
                    "acreate");

    private static final Set<String> VALUES =
            Set.of(
                    "count",
                    "exists",
                    "values",
                    "values_list",
                    "aggregate",
                    "acount",
                    "aexists",
                    "dates",
                    "datetimes",
                    "in_bulk",
                    "explain",
                    "contains");

    private static final Set<String> SAVES = Set.of("save", "asave", "delete", "adelete");

    private static final Set<String> SHORTCUTS =
            Set.of("get_object_or_404", "get_list_or_404", "aget_object_or_404");

    private final Hierarchy hierarchy;
    private final Models models;
    private final Joins joins;

    public DjangoAccess(Hierarchy hierarchy, Models models) {
        this.hierarchy = hierarchy;
        this.models = models;
        this.joins = new Joins(models);
    }

    @Override
    public @Nullable Value attribute(Site site, Value owner, String name) {
        if (owner instanceof Known(OfType(TypeDefinition type)) && isManager(type, name)) {
            MappedModel model = model(type);
            return model == null ? null : rows(site, model);
        }
        if (owner instanceof Value.Instance(TypeDefinition type)) {
            MappedModel model = model(type);
            Relation relation = model == null ? null : model.relations().get(name);
            return relation == null ? null : related(relation);
        }
        return null;
    }

    private static Rows rows(Site site, MappedModel model) {
        int pending = site.refer(model.table(), ReferenceKind.READ, Certainty.CERTAIN);
        return new Rows(model.table(), model.type(), pending);
    }

    private @Nullable Value related(Relation relation) {
        TypeDefinition target = relation.target();
        if (target == null) {
            return null;
        }
        return relation.many()
                ? new Rows(relation.table(), target, Rows.UNREAD)
                : new Value.Instance(target);
    }

    private @Nullable MappedModel model(TypeDefinition type) {
        MappedModel model = models.of(type);
        return model != null && model.mapper() == Mapper.DJANGO ? model : null;
    }

    private boolean isManager(TypeDefinition type, String name) {
        if (name.equals("objects")
                || name.equals("_default_manager")
                || name.equals("_base_manager")) {
            return true;
        }
        return hierarchy.member(type, name) instanceof OfValue(var value)
                && value.value() instanceof Expr.Call call
                && isManager(call);
    }

    private static boolean isManager(Expr.Call call) {
        Expr maker =
                call.function() instanceof Expr.Call inner ? inner.function() : call.function();
        String last = Chain.last(maker);
        return last.endsWith("Manager")
                || last.equals("as_manager")
                || last.equals("from_queryset");
    }

    @Override
    public @Nullable Value call(Site site, Invocation call) {
        return switch (call.owner()) {
            case Rows rows -> onRows(site, call, rows);
            case Value.Instance(TypeDefinition type) ->
                    onObject(site, call, type, Certainty.CERTAIN);
            case Value.Parent(TypeDefinition type) -> onObject(site, call, type, Certainty.LIKELY);
            default -> byName(site, call);
        };
    }

    private @Nullable Value onRows(Site site, Invocation call, Rows rows) {
        TypeDefinition type = rows.model();
        if (type == null || model(type) == null) {
            return null;
        }
        String name = call.name();
        joins.note(site, type, call);
        if (callsManager(site, type, name)) {
            return rows;
        }
        site.count(Fate.EXTERNAL);
        if (WRITES.contains(name)) {
            site.withdraw(rows.pending());
            site.refer(rows.table(), ReferenceKind.WRITE, Certainty.CERTAIN);
        } else if (READ_WRITES.contains(name)) {
            site.refer(rows.table(), ReferenceKind.WRITE, Certainty.CERTAIN);
            return new Value.Many(new Value.Instance(type));
        } else if (rows.pending() == Rows.UNREAD) {
            site.refer(rows.table(), ReferenceKind.READ, Certainty.LIKELY);
        }
        return OBJECTS.contains(name)
                ? new Value.Instance(type)
                : VALUES.contains(name) ? Plain.BUILTIN : rows;
    }

    /// A method that the tree's own manager or query set class adds.
    private boolean callsManager(Site site, TypeDefinition type, String name) {
        for (String manager : new String[] {"objects", "_default_manager"}) {
            if (hierarchy.member(type, manager) instanceof OfValue(var value)
                    && value.value() instanceof Expr.Call call) {
                for (TypeDefinition each : ManagerTypes.of(hierarchy, value.module(), call)) {
                    if (hierarchy.member(each, name) instanceof OfFunction(var function)) {
                        site.count(Fate.RESOLVED);
                        site.refer(function.id(), ReferenceKind.CALL, Certainty.LIKELY);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private @Nullable Value onObject(
            Site site, Invocation call, TypeDefinition type, Certainty certainty) {
        MappedModel model = model(type);
        if (model == null) {
            return null;
        }
        if (SAVES.contains(call.name())) {
            site.refer(model.table(), ReferenceKind.WRITE, certainty);
        } else if (call.name().equals("refresh_from_db")) {
            site.refer(model.table(), ReferenceKind.READ, certainty);
        } else {
            return null;
        }
        if (call.callee() instanceof Known(OfFunction _)) {
            return null;
        }
        site.count(Fate.EXTERNAL);
        return Plain.BUILTIN;
    }

    private @Nullable Value byName(Site site, Invocation call) {
        if (SHORTCUTS.contains(call.name())) {
            return shortcut(site, call);
        }
        TypeDefinition named =
                switch (call.name()) {
                    case "get_user_model" -> models.user();
                    case "get_model" -> labelled(call.expr());
                    default -> null;
                };
        if (named == null) {
            return null;
        }
        site.count(Fate.EXTERNAL);
        site.refer(named.id(), ReferenceKind.USE, Certainty.LIKELY);
        return new Known(new OfType(named));
    }

    private @Nullable Value shortcut(Site site, Invocation call) {
        Value from = call.first();
        TypeDefinition type =
                switch (from) {
                    case Known(OfType(TypeDefinition model)) -> model;
                    case Rows rows -> rows.model();
                    default -> null;
                };
        MappedModel model = type == null ? null : model(type);
        if (model == null) {
            return null;
        }
        site.count(Fate.EXTERNAL);
        if (!(from instanceof Rows)) {
            site.refer(model.table(), ReferenceKind.READ, Certainty.CERTAIN);
        }
        Value found = new Value.Instance(model.type());
        return call.name().contains("list") ? new Value.Many(found) : found;
    }

    private @Nullable TypeDefinition labelled(Expr.Call call) {
        if (!(Chain.positional(call, 0) instanceof Expr.Text(String first, int _))) {
            return null;
        }
        return Chain.positional(call, 1) instanceof Expr.Text(String second, int _)
                ? models.labelled(first + "." + second)
                : models.labelled(first);
    }

    @Override
    public @Nullable Value value(dev.seamwright.plugin.python.name.ValueDefinition definition) {
        if (definition.value() instanceof Expr.Call call) {
            String name = Chain.last(call.function());
            TypeDefinition named =
                    name.equals("get_user_model")
                            ? models.user()
                            : name.equals("get_model") ? labelled(call) : null;
            Definition found = named == null ? null : new OfType(named);
            return found == null ? null : new Known(found);
        }
        return null;
    }
}
