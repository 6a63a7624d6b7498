package dev.seamwright.plugin.python.external;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ExternalKind;
import dev.seamwright.plugin.python.flow.Findings.Fate;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Rule;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.flow.Value;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Notes calls that reach outside the monolith.
public final class ExternalUses implements Rule {

    /// What opens a file, and counts only if it opens it for writing.
    private static final Set<String> OPENERS =
            Set.of("io.open", "codecs.open", "gzip.open", "bz2.open", "aiofiles.open");

    private final Constants constants;

    public ExternalUses(Resolver resolver) {
        this.constants = new Constants(resolver);
    }

    @Override
    public @Nullable Value call(Site site, Invocation call) {
        if (call.callee() == Plain.BUILTIN) {
            if (call.name().equals("open") && call.owner() == Plain.UNKNOWN) {
                open(site, call, "open", 1);
            }
            return null;
        }
        String dotted =
                switch (call.callee()) {
                    case Known(External(String known)) -> known;
                    case Value.Outside(String made) -> made;
                    default -> "";
                };
        if (dotted.equals("boto3.client") || dotted.equals("boto3.resource")) {
            return service(site, call);
        }
        if (OPENERS.contains(dotted)) {
            open(site, call, dotted, 1);
        } else if (dotted.equals("pathlib.Path.open")) {
            open(site, call, dotted, 0);
        }
        Client client = dotted.isEmpty() ? null : Clients.of(dotted);
        if (client != null) {
            Certainty certainty =
                    call.callee() instanceof Known ? Certainty.CERTAIN : Certainty.LIKELY;
            site.talk(client.kind(), target(site, call.expr(), client), dotted, certainty);
        }
        return null;
    }

    /// A client of one of the cloud's services, which later calls must tell from the others.
    private @Nullable Value service(Site site, Invocation call) {
        String service =
                constants.text(site.module(), Chain.argument(call.expr(), 0, "service_name"));
        if (service == null) {
            return null;
        }
        site.count(Fate.EXTERNAL);
        return new Value.Outside("boto3(" + service + ")");
    }

    private void open(Site site, Invocation call, String name, int position) {
        String mode = constants.text(site.module(), Chain.argument(call.expr(), position, "mode"));
        boolean writes =
                mode != null
                        && (mode.startsWith("w")
                                || mode.startsWith("a")
                                || mode.startsWith("x")
                                || mode.indexOf('+') >= 0);
        if (writes) {
            String target =
                    position == 0
                            ? ""
                            : Target.of(constants, site, Chain.positional(call.expr(), 0));
            site.talk(ExternalKind.FILE, target, name, Certainty.CERTAIN);
        }
    }

    private String target(Site site, Expr.Call call, Client client) {
        Expr named =
                client.option().isEmpty() ? Literal.OPAQUE : Chain.keyword(call, client.option());
        if (named == Literal.OPAQUE && client.target() >= 0) {
            named = Chain.positional(call, client.target());
        }
        return Target.of(constants, site, named);
    }
}
