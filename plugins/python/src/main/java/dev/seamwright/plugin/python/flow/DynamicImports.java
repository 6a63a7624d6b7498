package dev.seamwright.plugin.python.flow;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.plugin.python.flow.Findings.Fate;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Imports by calls: `import_module("a.b")`, `__import__("a")`, `import_string("a.b.C")`.
///
/// A text that is told only in its beginning is a gap, if it begins in the tree.
public final class DynamicImports implements Rule {

    private static final Set<String> MODULES =
            Set.of("importlib.import_module", "django.utils.importlib.import_module");

    private static final Set<String> MEMBERS =
            Set.of(
                    "django.utils.module_loading.import_string",
                    "werkzeug.utils.import_string",
                    "werkzeug.import_string",
                    "pydoc.locate",
                    "pkgutil.resolve_name");

    private final Resolver resolver;
    private final Constants constants;

    public DynamicImports(Resolver resolver) {
        this.resolver = resolver;
        this.constants = new Constants(resolver);
    }

    @Override
    public @Nullable Value call(Site site, Invocation call) {
        boolean builtin = call.callee() == Plain.BUILTIN && call.name().equals("__import__");
        String callee = call.callee() instanceof Known(External(String dotted)) ? dotted : "";
        boolean members = MEMBERS.contains(callee);
        if (!builtin && !members && !MODULES.contains(callee)) {
            return null;
        }
        Expr given = call.expr().arguments().isEmpty() ? Expr.Literal.OPAQUE : first(call.expr());
        String text = constants.text(site.module(), given);
        if (text == null || text.isBlank()) {
            missPattern(site, given);
            return null;
        }
        Definition found = find(site, call.expr(), text.replace(':', '.'), members);
        Value value = note(site, found, text);
        return builtin && text.indexOf('.') >= 0 ? Plain.UNKNOWN : value;
    }

    private static Expr first(Expr.Call call) {
        return call.arguments().getFirst().value();
    }

    private Definition find(Site site, Expr.Call call, String text, boolean members) {
        int level = 0;
        while (level < text.length() && text.charAt(level) == '.') {
            level++;
        }
        String rest = text.substring(level);
        if (level == 0) {
            return members
                    ? resolver.dotted(site.module(), rest)
                    : resolver.module(site.module(), 0, rest);
        }
        Expr anchor = Chain.argument(call, 1, "package");
        String named = constants.text(site.module(), anchor);
        if (named == null) {
            boolean own = Chain.dotted(anchor).equals("__package__") || isOwnName(site, anchor);
            return own ? resolver.module(site.module(), level, rest) : Definition.Unknown.UNKNOWN;
        }
        String base = named;
        for (int up = 1; up < level; up++) {
            base = base.substring(0, Math.max(0, base.lastIndexOf('.')));
        }
        return resolver.module(site.module(), 0, base + "." + rest);
    }

    /// In a package's own file `__name__` is the package.
    private static boolean isOwnName(Site site, Expr anchor) {
        return Chain.dotted(anchor).equals("__name__") && site.module().file().isPackage();
    }

    private static Value note(Site site, Definition found, String text) {
        Module target =
                switch (found) {
                    case Definition.OfModule(Module module) -> module;
                    case Definition.OfType(var type) -> type.module();
                    case Definition.OfFunction(var function) -> function.module();
                    case Definition.OfValue(var value) -> value.module();
                    default -> null;
                };
        site.count(Fate.EXTERNAL);
        if (target != null) {
            site.refer(target.id(), ReferenceKind.IMPORT, Via.NAME, Certainty.CERTAIN);
            noteMember(site, found);
        } else if (found == Definition.Unknown.UNKNOWN) {
            site.miss(Unresolved.Kind.IMPORT, text);
        }
        return found == Definition.Unknown.UNKNOWN ? Plain.UNKNOWN : new Known(found);
    }

    private static void noteMember(Site site, Definition found) {
        ElementId member =
                switch (found) {
                    case Definition.OfType(var type) -> type.id();
                    case Definition.OfFunction(var function) -> function.id();
                    default -> null;
                };
        if (member != null) {
            site.refer(member, ReferenceKind.USE, Via.NAME, Certainty.CERTAIN);
        }
    }

    private void missPattern(Site site, Expr given) {
        String pattern = constants.pattern(site.module(), given);
        int hole = pattern == null ? -1 : pattern.indexOf('{');
        int dot = pattern == null ? -1 : pattern.indexOf('.');
        if (pattern != null && dot > 0 && hole > dot) {
            boolean own =
                    !(resolver.module(site.module(), 0, pattern.substring(0, dot))
                            instanceof External);
            if (own) {
                site.miss(Unresolved.Kind.IMPORT, pattern);
            }
        }
    }
}
