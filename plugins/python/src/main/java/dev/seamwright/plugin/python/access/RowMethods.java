package dev.seamwright.plugin.python.access;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.flow.Findings.Fate;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.flow.Value;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.flow.Value.Rows;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.TypeDefinition;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Methods of queries, statements and table objects.
record RowMethods(SqlAlchemyAccess access) {

    private static final Set<String> WRITES = Set.of("delete", "update", "insert");

    private static final Set<String> OBJECTS =
            Set.of(
                    "get",
                    "first",
                    "one",
                    "one_or_none",
                    "get_or_404",
                    "first_or_404",
                    "one_or_404",
                    "scalar_one",
                    "scalar_one_or_none",
                    "first_or_create");

    private static final Set<String> LISTS = Set.of("all", "yield_per", "fetchall", "paginate");

    private static final Set<String> VALUES = Set.of("count", "scalar", "exists", "as_scalar");

    private static final Set<String> JOINS =
            Set.of("join", "outerjoin", "join_from", "select_from");

    Value call(Site site, Invocation call, Rows rows) {
        site.count(Fate.EXTERNAL);
        String name = call.name();
        TypeDefinition type = rows.model();
        if (WRITES.contains(name)) {
            Certainty certainty = site.certainty(rows.pending());
            site.withdraw(rows.pending());
            site.refer(rows.table(), ReferenceKind.WRITE, certainty);
            return new Rows(rows.table(), type, Rows.UNREAD);
        }
        if (name.equals("select") && rows.pending() == Rows.UNREAD) {
            int pending = site.refer(rows.table(), ReferenceKind.READ, Certainty.CERTAIN);
            return new Rows(rows.table(), type, pending);
        }
        if (JOINS.contains(name)) {
            join(site, call, rows);
        }
        if (type != null && OBJECTS.contains(name)) {
            return new Value.Instance(type);
        }
        if (type != null && LISTS.contains(name)) {
            return new Value.Many(new Value.Instance(type));
        }
        return VALUES.contains(name) ? Plain.BUILTIN : rows;
    }

    private void join(Site site, Invocation call, Rows rows) {
        for (Value value : call.positional()) {
            TableId other = access.table(value);
            if (other != null && !other.equals(rows.table())) {
                Certainty certainty = site.certainty(rows.pending());
                site.refer(other, ReferenceKind.READ, certainty);
                site.refer(rows.table(), other, ReferenceKind.JOIN, certainty);
            }
        }
    }

    /// The class whose rows a value stands for, null where only a table is known.
    static @Nullable TypeDefinition type(Value value) {
        return switch (value) {
            case Known(OfType(TypeDefinition type)) -> type;
            case Rows rows -> rows.model();
            default -> null;
        };
    }
}
