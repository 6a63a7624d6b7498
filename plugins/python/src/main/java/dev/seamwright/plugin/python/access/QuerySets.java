package dev.seamwright.plugin.python.access;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.flow.Findings.Fate;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.flow.Value;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.flow.Value.Rows;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.TypeDefinition;

import java.util.Set;

/// Methods of managers and query sets, those of an object's related rows included.
record QuerySets(Hierarchy hierarchy, Managers managers, Joins joins) {

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

    /// Methods that tie objects to another one, or untie them.
    private static final Set<String> TIES =
            Set.of("add", "remove", "set", "clear", "aadd", "aremove", "aset", "aclear");

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
                    "alatest",
                    "aearliest",
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
                    "aaggregate",
                    "dates",
                    "datetimes",
                    "in_bulk",
                    "ain_bulk",
                    "explain",
                    "contains");

    /// Methods that give the rows again, narrowed, widened or in another order.
    private static final Set<String> QUERIES =
            Set.of(
                    "all",
                    "filter",
                    "exclude",
                    "annotate",
                    "alias",
                    "order_by",
                    "distinct",
                    "select_related",
                    "prefetch_related",
                    "select_for_update",
                    "only",
                    "defer",
                    "using",
                    "iterator",
                    "none",
                    "raw");

    /// Whether every manager has a method of this name that works on its rows.
    static boolean isQuery(String name) {
        return QUERIES.contains(name) || isStandard(name);
    }

    /// @param sure how sure it is that the rows are those of this table
    Value call(Site site, Invocation call, Rows rows, TypeDefinition type, Certainty sure) {
        String name = call.name();
        joins.note(site, type, call);
        boolean own = callsManager(site, type, name);
        if (own && !isStandard(name)) {
            return new Rows(rows.table(), type, rows.pending());
        }
        if (!own) {
            site.count(Fate.EXTERNAL);
        }
        TableId ties = rows.ties();
        if (ties != null && TIES.contains(name)) {
            site.refer(ties, ReferenceKind.WRITE, Certainty.LIKELY);
            return Plain.BUILTIN;
        }
        if (ties != null && !ties.equals(rows.table()) && name.endsWith("create")) {
            site.refer(ties, ReferenceKind.WRITE, Certainty.LIKELY);
        }
        if (name.equals("none")) {
            site.withdraw(rows.pending());
            return new Rows(rows.table(), type, Rows.SETTLED);
        }
        Rows left = touched(site, rows, type, name, sure);
        return given(left, type, name);
    }

    private static boolean isStandard(String name) {
        return WRITES.contains(name)
                || READ_WRITES.contains(name)
                || OBJECTS.contains(name)
                || VALUES.contains(name);
    }

    /// Notes what the call does with the table.
    ///
    /// @return the rows on which a next call would work
    private static Rows touched(
            Site site, Rows rows, TypeDefinition type, String name, Certainty sure) {
        TableId table = rows.table();
        if (WRITES.contains(name)) {
            site.withdraw(rows.pending());
            site.refer(table, ReferenceKind.WRITE, sure);
        } else if (READ_WRITES.contains(name)) {
            site.refer(table, ReferenceKind.WRITE, sure);
        } else if (rows.pending() == Rows.UNREAD) {
            TableId ties = rows.ties();
            if (ties != null && !ties.equals(table)) {
                site.refer(ties, ReferenceKind.READ, Certainty.LIKELY);
                site.refer(ties, table, ReferenceKind.JOIN, Certainty.LIKELY);
            }
            return new Rows(table, type, site.refer(table, ReferenceKind.READ, Certainty.LIKELY));
        }
        return new Rows(table, type, rows.pending());
    }

    private static Value given(Rows rows, TypeDefinition type, String name) {
        Value object = new Value.Instance(type);
        if (READ_WRITES.contains(name) || name.endsWith("bulk_create")) {
            return new Value.Many(object);
        }
        if (OBJECTS.contains(name)) {
            return object;
        }
        return VALUES.contains(name) ? Plain.BUILTIN : rows;
    }

    /// A method that the tree's own manager or query set class adds or replaces.
    private boolean callsManager(Site site, TypeDefinition type, String name) {
        for (TypeDefinition each : managers.of(type)) {
            if (hierarchy.member(each, name) instanceof OfFunction(var function)) {
                site.count(Fate.RESOLVED);
                site.refer(function.id(), ReferenceKind.CALL, Certainty.LIKELY);
                return true;
            }
        }
        return false;
    }
}
