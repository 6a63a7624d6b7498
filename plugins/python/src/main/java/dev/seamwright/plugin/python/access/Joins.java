package dev.seamwright.plugin.python.access;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.access.Paths.Path;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.MappedModel;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.orm.Relation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Follows paths of relations (`customer__address`) in the arguments of a query.
record Joins(Models models) {

    /// What may follow a relation without a look into the other table.
    private static final Set<String> LOCAL = Set.of("in", "isnull", "id", "pk", "exact");

    /// Notes the joins for every relation on a path that an argument names.
    void note(Site site, TypeDefinition from, Invocation call) {
        for (Path path : Paths.of(call)) {
            follow(path.line() == 0 ? site : site.at(path.line()), from, path);
        }
    }

    private void follow(Site site, TypeDefinition from, Path path) {
        List<String> names = path.names();
        TypeDefinition at = from;
        for (int i = 0; i < names.size() && at != null; i++) {
            MappedModel model = models.of(at);
            Map<String, Relation> known = model == null ? Map.of() : known(model, path);
            Relation relation = known.get(names.get(i));
            if (relation == null) {
                return;
            }
            boolean last = i == names.size() - 1;
            boolean local = last ? !path.fetches() : LOCAL.contains(names.get(i + 1));
            join(site, local ? relation.compared() : relation.way());
            at = local ? null : relation.target();
        }
    }

    /// What is fetched along is named as an attribute, what is compared as in a query.
    private static Map<String, Relation> known(MappedModel model, Path path) {
        return path.fetches() ? model.relations() : model.paths();
    }

    private static void join(Site site, List<TableId> way) {
        for (int i = 1; i < way.size(); i++) {
            site.refer(way.get(i - 1), way.get(i), ReferenceKind.JOIN, Certainty.CERTAIN);
            site.refer(way.get(i), ReferenceKind.READ, Certainty.LIKELY);
        }
    }
}
