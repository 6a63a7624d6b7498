package dev.seamwright.plugin.python.web;

import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.Unknown;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what a call loads by a name that is written out: `import_string("a.b.View")`, and
/// `get_class("shop.views", "View")`, whose module is known by the end of its name only.
final class Loaders {

    private final Hierarchy hierarchy;
    private @Nullable Map<String, List<Module>> byEnd;

    Loaders(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /// What the call loads, null where it is no such call.
    @Nullable Definition loaded(Place place, Expr.Call call) {
        return switch (Chain.last(call.function())) {
            case "import_string" ->
                    Chain.positional(call, 0) instanceof Expr.Text(String text, int _)
                            ? hierarchy.resolver().dotted(place.module(), text)
                            : null;
            case "get_class" ->
                    Chain.positional(call, 0) instanceof Expr.Text(String module, int _)
                                    && Chain.positional(call, 1)
                                            instanceof Expr.Text(String name, int _)
                            ? member(module.replace('.', '/'), name)
                            : null;
            default -> null;
        };
    }

    /// The only module of this end that has the name.
    private Definition member(String end, String name) {
        Definition only = Unknown.UNKNOWN;
        for (Module module : ending(end)) {
            Definition found = module.definitions().get(name);
            if (found != null) {
                if (only != Unknown.UNKNOWN) {
                    return Unknown.UNKNOWN;
                }
                only = found;
            }
        }
        return only;
    }

    private List<Module> ending(String end) {
        Map<String, List<Module>> known = byEnd;
        if (known == null) {
            known = index();
            byEnd = known;
        }
        return known.getOrDefault(tail(end), List.of()).stream()
                .filter(module -> ("/" + module.key()).endsWith("/" + end))
                .toList();
    }

    private Map<String, List<Module>> index() {
        Map<String, List<Module>> index = new HashMap<>();
        for (Module module : hierarchy.resolver().index().modules()) {
            if (module.file().isProduction()) {
                index.computeIfAbsent(tail(module.key()), key -> new ArrayList<>()).add(module);
            }
        }
        return index;
    }

    /// The last two names of a path.
    private static String tail(String key) {
        int slash = key.lastIndexOf('/', key.lastIndexOf('/') - 1);
        return key.substring(slash + 1);
    }
}
