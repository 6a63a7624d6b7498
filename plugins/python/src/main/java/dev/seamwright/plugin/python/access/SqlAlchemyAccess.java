package dev.seamwright.plugin.python.access;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.flow.Findings.Fate;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Rule;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.flow.Value;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.flow.Value.Part;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.flow.Value.Rows;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.name.ValueDefinition;
import dev.seamwright.plugin.python.orm.MappedModel;
import dev.seamwright.plugin.python.orm.MappedModel.Mapper;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.orm.Relation;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/// Reads and writes through SQLAlchemy's queries, sessions, statements and objects.
public final class SqlAlchemyAccess implements Rule {

    private static final Set<String> QUERIES =
            Set.of("query", "select", "select_from", "with_entities", "exists", "add_entity");

    private static final Set<String> STATEMENTS = Set.of("insert", "update", "delete");

    private static final Set<String> SESSION_WRITES =
            Set.of(
                    "add",
                    "add_all",
                    "merge",
                    "delete",
                    "bulk_save_objects",
                    "bulk_insert_mappings",
                    "bulk_update_mappings");

    private static final Set<String> LOOKUPS = Set.of("get", "get_one", "get_or_404");

    private static final Set<String> RUNS =
            Set.of("execute", "scalars", "scalar", "scalar_one", "paginate", "stream_scalars");

    private final Hierarchy hierarchy;
    private final Models models;
    private final RowMethods rowMethods;
    private final Helpers helpers;
    private final Loading loading;

    public SqlAlchemyAccess(Hierarchy hierarchy, Models models) {
        this.hierarchy = hierarchy;
        this.models = models;
        this.rowMethods = new RowMethods(this);
        this.helpers = new Helpers(this, new Effects(hierarchy.resolver()));
        this.loading = new Loading(this, hierarchy.resolver());
    }

    @Override
    public @Nullable Value value(ValueDefinition definition) {
        TableId table = models.heldBy(definition);
        return table == null ? null : new Rows(table, null, Rows.UNREAD);
    }

    @Override
    public @Nullable Value attribute(Site site, Value owner, String name) {
        return switch (owner) {
            case Known(OfType(TypeDefinition type)) -> ofType(site, type, name);
            case Value.Instance(TypeDefinition type) -> ofObject(site, type, name);
            case Rows rows when rows.model() == null ->
                    name.equals("c") || name.equals("columns") ? new Part(rows.table()) : null;
            case Part part -> part;
            default -> null;
        };
    }

    private @Nullable Value ofType(Site site, TypeDefinition type, String name) {
        MappedModel model = model(type);
        if (model == null) {
            return null;
        }
        boolean own = hierarchy.member(type, name) != null;
        if (name.equals("query") && !own) {
            int pending = site.refer(model.table(), ReferenceKind.READ, Certainty.CERTAIN);
            return new Rows(model.table(), type, pending);
        }
        Relation relation = model.relations().get(name);
        if (relation != null) {
            return new Part(relation.table());
        }
        if (name.equals("__table__")) {
            return new Rows(model.table(), null, Rows.UNREAD);
        }
        return hierarchy.member(type, name) instanceof OfValue ? new Part(model.table()) : null;
    }

    /// An object that leads to others is asked for them, which reads their table.
    private @Nullable Value ofObject(Site site, TypeDefinition type, String name) {
        MappedModel model = model(type);
        Relation relation = model == null ? null : model.relations().get(name);
        TypeDefinition target = relation == null ? null : relation.target();
        if (relation == null || target == null) {
            return null;
        }
        site.refer(relation.table(), ReferenceKind.READ, Certainty.LIKELY);
        Value object = new Value.Instance(target);
        return relation.many() ? new Value.Many(object) : object;
    }

    @Nullable MappedModel model(TypeDefinition type) {
        MappedModel model = models.of(type);
        return model != null && model.mapper() == Mapper.SQLALCHEMY ? model : null;
    }

    @Override
    public @Nullable Value call(Site site, Invocation call) {
        loading.note(site, call);
        helpers.note(site, call);
        if (call.owner() instanceof Rows rows && isMine(rows)) {
            return rowMethods.call(site, call, rows);
        }
        if (call.owner() instanceof Part part) {
            site.count(Fate.EXTERNAL);
            return part;
        }
        String name = call.name();
        if (QUERIES.contains(name)) {
            return query(site, call);
        }
        if (STATEMENTS.contains(name) && isSqlAlchemy(call.callee())) {
            return statement(site, call);
        }
        if (SESSION_WRITES.contains(name)) {
            return store(site, call);
        }
        if (LOOKUPS.contains(name)) {
            return lookup(site, call);
        }
        return passed(site, call);
    }

    private boolean isMine(Rows rows) {
        TypeDefinition type = rows.model();
        return type == null || model(type) != null;
    }

    static boolean isSqlAlchemy(Value callee) {
        return switch (callee) {
            case Known(dev.seamwright.plugin.python.name.Definition.External(String dotted)) ->
                    dotted.toLowerCase(Locale.ROOT).contains("sqlalchemy");
            case Value.Outside(String dotted) ->
                    dotted.toLowerCase(Locale.ROOT).contains("sqlalchemy");
            default -> false;
        };
    }

    /// How surely what is called belongs to a session; null where it does not. A name that says
    /// little, such as `db`, counts only where nothing is known of what bears it.
    private static @Nullable Certainty session(Invocation call) {
        if (!(call.expr().function() instanceof Expr.Attribute attribute)
                || isOfTheLanguage(call.owner())) {
            return null;
        }
        if (isSqlAlchemy(call.callee())) {
            return Certainty.CERTAIN;
        }
        Expr owner =
                attribute.value() instanceof Expr.Call made ? made.function() : attribute.value();
        String name = Chain.last(owner).toLowerCase(Locale.ROOT);
        if (name.contains("session")) {
            return Certainty.LIKELY;
        }
        boolean vague = name.equals("db") || name.equals("s");
        return vague && call.owner() == Plain.UNKNOWN ? Certainty.POSSIBLE : null;
    }

    /// Sets and dictionaries have methods of the same names.
    private static boolean isOfTheLanguage(Value owner) {
        return owner == Plain.BUILTIN || owner instanceof Value.Many;
    }

    /// `query(A, B.name)`, `select(A)`: every table named is read, two together are joined.
    private @Nullable Value query(Site site, Invocation call) {
        Rows first = null;
        Certainty certainty = isSqlAlchemy(call.callee()) ? Certainty.CERTAIN : Certainty.LIKELY;
        for (Value value : call.positional()) {
            TableId table = table(value);
            if (table != null) {
                int pending = site.refer(table, ReferenceKind.READ, certainty);
                if (first == null) {
                    first = new Rows(table, RowMethods.type(value), pending);
                } else if (!first.table().equals(table)) {
                    site.refer(first.table(), table, ReferenceKind.JOIN, Certainty.LIKELY);
                }
            }
        }
        if (first != null) {
            site.count(Fate.EXTERNAL);
        }
        return first;
    }

    /// The table that a value stands for: a class, one of its columns, a table object, rows.
    @Nullable TableId table(Value value) {
        return switch (value) {
            case Known(OfType(TypeDefinition type)) -> {
                MappedModel model = model(type);
                yield model == null ? null : model.table();
            }
            case Value.Instance(TypeDefinition type) -> {
                MappedModel model = model(type);
                yield model == null ? null : model.table();
            }
            case Part(TableId table) -> table;
            case Rows rows when isMine(rows) -> rows.table();
            case Value.Many(Value element) -> table(element);
            default -> null;
        };
    }

    private @Nullable Value statement(Site site, Invocation call) {
        TableId table = table(call.first());
        if (table == null) {
            return null;
        }
        site.count(Fate.EXTERNAL);
        site.refer(table, ReferenceKind.WRITE, Certainty.CERTAIN);
        return new Rows(table, null, Rows.UNREAD);
    }

    private @Nullable Value store(Site site, Invocation call) {
        Value what = call.first();
        if (isOfTheLanguage(call.owner())) {
            return null;
        }
        boolean classAllowed = call.name().endsWith("mappings");
        TableId table = what instanceof Known && !classAllowed ? null : table(what);
        if (table == null || what instanceof Rows || what instanceof Part) {
            return null;
        }
        site.count(Fate.EXTERNAL);
        site.refer(table, ReferenceKind.WRITE, Certainty.LIKELY);
        return call.name().equals("merge") ? what : Plain.BUILTIN;
    }

    private @Nullable Value lookup(Site site, Invocation call) {
        TableId table = call.first() instanceof Known ? table(call.first()) : null;
        TypeDefinition type = RowMethods.type(call.first());
        Certainty certainty = session(call);
        if (table == null || type == null || certainty == null) {
            return null;
        }
        site.count(Fate.EXTERNAL);
        site.refer(table, ReferenceKind.READ, certainty);
        return new Value.Instance(type);
    }

    /// Calls that hand on what they are given: running a statement, functions over columns,
    /// aliases.
    private @Nullable Value passed(Site site, Invocation call) {
        Value first = call.first();
        boolean run = RUNS.contains(call.name()) && first instanceof Rows;
        boolean computed = first instanceof Part && isSqlAlchemy(call.callee());
        boolean alias = call.name().equals("aliased") && first instanceof Known;
        if (!run && !computed && !alias) {
            return null;
        }
        site.count(Fate.EXTERNAL);
        return first;
    }

    @Override
    public void assign(Site site, Value owner, String name) {
        if (owner instanceof Value.Instance(TypeDefinition type)) {
            MappedModel model = model(type);
            if (model != null
                    && !name.startsWith("_")
                    && hierarchy.member(type, name) instanceof OfValue(var value)
                    && value.method() == null) {
                site.refer(model.table(), ReferenceKind.WRITE, Certainty.LIKELY);
            }
        }
    }
}
