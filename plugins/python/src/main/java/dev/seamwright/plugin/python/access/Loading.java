package dev.seamwright.plugin.python.access;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.orm.MappedModel;
import dev.seamwright.plugin.python.orm.Relation;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;

import java.util.Set;

/// Options of a query that fetch related rows along: `joinedload(Order.lines)`.
record Loading(SqlAlchemyAccess access, Resolver resolver) {

    private static final Set<String> OPTIONS =
            Set.of("joinedload", "selectinload", "subqueryload", "contains_eager", "immediateload");

    void note(Site site, Invocation call) {
        if (!OPTIONS.contains(call.name())) {
            return;
        }
        for (Argument argument : call.expr().arguments()) {
            if (argument.value() instanceof Expr.Attribute(Expr owner, String name, int _)
                    && resolver.resolve(site.module(), owner) instanceof OfType(var type)) {
                MappedModel model = access.model(type);
                Relation relation = model == null ? null : model.relations().get(name);
                if (model != null && relation != null) {
                    site.refer(relation.table(), ReferenceKind.READ, Certainty.LIKELY);
                    site.refer(
                            model.table(), relation.table(), ReferenceKind.JOIN, Certainty.LIKELY);
                }
            }
        }
    }
}
