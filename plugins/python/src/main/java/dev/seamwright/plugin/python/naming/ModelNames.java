package dev.seamwright.plugin.python.naming;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Rule;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.flow.Value;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Models that relations name by a text: `ForeignKey("app.Model")`, `ForeignKey("Model")`, and the
/// model of users by its setting. Migrations, which repeat them, are left out.
public final class ModelNames implements Rule {

    private static final List<String> RELATIONS =
            List.of(
                    "ForeignKey",
                    "OneToOneField",
                    "ManyToManyField",
                    "ParentalKey",
                    "GenericRelation");

    private final Resolver resolver;
    private final Models models;

    public ModelNames(Resolver resolver, Models models) {
        this.resolver = resolver;
        this.models = models;
    }

    @Override
    public @Nullable Value call(Site site, Invocation call) {
        TypeDefinition around = site.type();
        if (around != null
                && RELATIONS.stream().anyMatch(call.name()::endsWith)
                && !site.module().file().traits().contains(FileTrait.MIGRATION)) {
            note(site, around, Chain.argument(call.expr(), 0, "to"));
            note(site, around, Chain.keyword(call.expr(), "through"));
        }
        return null;
    }

    private void note(Site site, TypeDefinition around, Expr written) {
        boolean user = Chain.last(written).equals("AUTH_USER_MODEL");
        TypeDefinition found =
                written instanceof Expr.Text(String text, int line)
                        ? named(around, text, line)
                        : user ? models.user() : null;
        if (found != null) {
            Certainty certainty = user ? Certainty.LIKELY : Certainty.CERTAIN;
            site.refer(found.id(), ReferenceKind.USE, Via.NAME, certainty);
        }
    }

    private @Nullable TypeDefinition named(TypeDefinition around, String text, int line) {
        if (text.indexOf('.') >= 0) {
            return models.labelled(text);
        }
        TypeDefinition near = models.sibling(around, text);
        if (near != null) {
            return near;
        }
        return resolver.resolve(around.module(), new Expr.Name(text, line))
                        instanceof OfType(TypeDefinition there)
                ? there
                : null;
    }
}
