package dev.seamwright.plugin.python.access;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.plugin.python.flow.Findings.Fate;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Rule;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.flow.Value;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.flow.Value.Rows;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.name.ValueDefinition;
import dev.seamwright.plugin.python.orm.MappedModel;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.orm.Relation;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Reads and writes through Django's managers, query sets, objects and forms.
public final class DjangoAccess implements Rule {

    private static final Set<String> SAVES = Set.of("save", "asave", "delete", "adelete");

    private static final Set<String> SHORTCUTS =
            Set.of(
                    "get_object_or_404",
                    "get_list_or_404",
                    "aget_object_or_404",
                    "aget_list_or_404");

    private final ModelNames names;
    private final FormModels forms;
    private final Managers managers;
    private final QuerySets querySets;

    public DjangoAccess(Hierarchy hierarchy, Models models) {
        this.names = new ModelNames(hierarchy, models);
        this.forms = new FormModels(names);
        this.managers = new Managers(hierarchy, models);
        this.querySets = new QuerySets(hierarchy, managers, new Joins(models));
    }

    @Override
    public @Nullable Value attribute(Site site, Value owner, String name) {
        if (owner instanceof Known(OfType(TypeDefinition type))) {
            MappedModel model = managers.isManager(type, name) ? names.of(type) : null;
            return model == null ? null : rows(site, model);
        }
        if (owner instanceof Value.Instance(TypeDefinition type)) {
            MappedModel model = names.of(type);
            Relation relation = model == null ? null : model.relations().get(name);
            return relation == null ? null : related(site, relation);
        }
        return null;
    }

    private static Rows rows(Site site, MappedModel model) {
        int pending = site.refer(model.table(), ReferenceKind.READ, Certainty.CERTAIN);
        return new Rows(model.table(), model.type(), pending);
    }

    private static @Nullable Value related(Site site, Relation relation) {
        TypeDefinition target = relation.target();
        if (relation.many()) {
            return target == null
                    ? null
                    : new Rows(relation.table(), target, Rows.UNREAD, relation.ties());
        }
        site.refer(relation.table(), ReferenceKind.READ, Certainty.LIKELY);
        return target == null ? null : new Value.Instance(target);
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
        return type == null || names.of(type) == null
                ? null
                : querySets.call(site, call, rows, type, Certainty.CERTAIN);
    }

    private @Nullable Value onObject(
            Site site, Invocation call, TypeDefinition type, Certainty certainty) {
        MappedModel model = names.of(type);
        if (model == null) {
            return call.callee() instanceof Value.Outside ? onOther(site, call, type) : null;
        }
        if (SAVES.contains(call.name())) {
            site.refer(model.table(), ReferenceKind.WRITE, certainty);
        } else if (call.name().endsWith("refresh_from_db")) {
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

    /// A method that a manager, a query set or a form inherits from the framework.
    private @Nullable Value onOther(Site site, Invocation call, TypeDefinition type) {
        MappedModel worked = managers.workedOn(type);
        if (worked != null) {
            Rows rows = new Rows(worked.table(), worked.type(), Rows.UNREAD);
            if (!QuerySets.isQuery(call.name())) {
                return call.name().equals("get_queryset") ? rows : null;
            }
            return querySets.call(site, call, rows, worked.type(), Certainty.LIKELY);
        }
        MappedModel model = call.name().equals("save") ? forms.of(type) : null;
        if (model == null) {
            return null;
        }
        site.count(Fate.EXTERNAL);
        if (Chain.keyword(call.expr(), "commit") != Expr.Literal.FALSE) {
            site.refer(model.table(), ReferenceKind.WRITE, Certainty.LIKELY);
        }
        return new Value.Instance(model.type());
    }

    private @Nullable Value byName(Site site, Invocation call) {
        if (SHORTCUTS.contains(call.name())) {
            return shortcut(site, call);
        }
        TypeDefinition named = names.called(call.expr());
        if (named == null) {
            return null;
        }
        site.count(Fate.EXTERNAL);
        site.refer(named.id(), ReferenceKind.USE, Via.NAME, Certainty.LIKELY);
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
        MappedModel model = type == null ? null : names.of(type);
        if (model == null) {
            return null;
        }
        site.count(Fate.EXTERNAL);
        querySets.joins().note(site, model.type(), call);
        if (!(from instanceof Rows rows) || rows.pending() == Rows.UNREAD) {
            site.refer(model.table(), ReferenceKind.READ, Certainty.CERTAIN);
        }
        Value found = new Value.Instance(model.type());
        return call.name().contains("list") ? new Value.Many(found) : found;
    }

    @Override
    public @Nullable Value value(ValueDefinition definition) {
        TypeDefinition named =
                definition.value() instanceof Expr.Call call ? names.called(call) : null;
        return named == null ? null : new Known(new OfType(named));
    }
}
