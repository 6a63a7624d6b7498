package dev.seamwright.plugin.python.access;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.MappedModel;
import dev.seamwright.plugin.python.orm.MappedModel.Relation;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;

import java.util.List;
import java.util.Set;

/// Follows paths of relations (`customer__address`) in the arguments of a query.
record Joins(Models models) {

    /// Methods whose texts name relations to fetch along.
    private static final Set<String> FETCHES = Set.of("select_related", "prefetch_related");

    /// What may follow a relation without a look into the other table.
    private static final Set<String> LOCAL = Set.of("in", "isnull", "id", "pk", "exact");

    /// Notes a join for every relation on a path that a text or keyword names.
    void note(Site site, TypeDefinition from, Invocation call) {
        boolean fetches = FETCHES.contains(call.name());
        for (Argument argument : call.expr().arguments()) {
            if (argument.value() instanceof Expr.Text(String path, int _)
                    && argument.name().isEmpty()) {
                String plain = path.startsWith("-") ? path.substring(1) : path;
                follow(site, from, List.of(plain.split("__", -1)), fetches);
            } else if (argument.name().contains("__")) {
                follow(site, from, List.of(argument.name().split("__", -1)), false);
            }
        }
    }

    /// Notes the joins along one path.
    ///
    /// @param whole whether the last name is fetched too, not only looked at
    private void follow(Site site, TypeDefinition from, List<String> path, boolean whole) {
        TypeDefinition at = from;
        for (int i = 0; i < path.size() && at != null; i++) {
            MappedModel model = models.of(at);
            Relation relation = model == null ? null : model.relations().get(path.get(i));
            boolean last = i == path.size() - 1;
            boolean local = last ? !whole : LOCAL.contains(path.get(i + 1));
            if (model == null || relation == null || local) {
                return;
            }
            site.refer(model.table(), relation.table(), ReferenceKind.JOIN, Certainty.CERTAIN);
            site.refer(relation.table(), ReferenceKind.READ, Certainty.LIKELY);
            at = relation.target();
        }
    }
}
