package dev.seamwright.plugin.python.naming;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.plugin.python.flow.Findings.Fate;
import dev.seamwright.plugin.python.flow.Invocation;
import dev.seamwright.plugin.python.flow.Rule;
import dev.seamwright.plugin.python.flow.Site;
import dev.seamwright.plugin.python.flow.Value;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.flow.Value.Plain;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.name.ValueDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.web.RouteList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `get_class("basket.forms", "BasketForm")` and `get_classes`, with which django-oscar and shops
/// made from it let an app put its own class in another one's place: likely the class of that name
/// in the module whose path ends so.
public final class ClassLoaders implements Rule {

    /// Of so many modules with one ending, the others are not asked.
    private static final int MOST = 8;

    private final Resolver resolver;
    private final Map<String, List<Module>> byEnding = new HashMap<>();

    public ClassLoaders(Resolver resolver) {
        this.resolver = resolver;
        for (Module module : resolver.index().modules()) {
            if (RouteList.isDeployed(module)) {
                List<Module> same =
                        byEnding.computeIfAbsent(ending(module.key()), key -> new ArrayList<>(1));
                if (same.size() < MOST) {
                    same.add(module);
                }
            }
        }
    }

    @Override
    public @Nullable Value call(Site site, Invocation call) {
        boolean several = call.name().equals("get_classes");
        if ((!several && !call.name().equals("get_class")) || !isLoader(call.callee())) {
            return null;
        }
        List<TypeDefinition> types = List.of();
        for (String name : names(call.expr())) {
            types = find(call.expr(), name);
            Certainty certainty = types.size() == 1 ? Certainty.LIKELY : Certainty.POSSIBLE;
            types.forEach(type -> site.refer(type.id(), ReferenceKind.USE, Via.NAME, certainty));
        }
        if (types.isEmpty()) {
            return null;
        }
        site.count(Fate.RESOLVED);
        if (call.callee() instanceof Known(OfFunction(var loader))) {
            site.refer(loader.id(), ReferenceKind.CALL, Certainty.CERTAIN);
        }
        return several ? Plain.UNKNOWN : new Known(new OfType(types.getFirst()));
    }

    @Override
    public @Nullable Value value(ValueDefinition definition) {
        if (!(definition.value() instanceof Expr.Call call)
                || !Chain.last(call.function()).equals("get_class")) {
            return null;
        }
        Definition callee = resolver.resolve(definition.module(), call.function());
        List<String> names = isLoader(new Known(callee)) ? names(call) : List.of();
        List<TypeDefinition> types = names.isEmpty() ? List.of() : find(call, names.getFirst());
        return types.isEmpty() ? null : new Known(new OfType(types.getFirst()));
    }

    private static boolean isLoader(Value callee) {
        return callee instanceof Known(Definition found)
                && (found instanceof OfFunction
                        || (found instanceof External(String dotted)
                                && dotted.startsWith("oscar.")));
    }

    private static List<String> names(Expr.Call call) {
        Expr given = Chain.argument(call, 1, "classname");
        Expr each = given == Expr.Literal.OPAQUE ? Chain.keyword(call, "classnames") : given;
        List<Expr> written =
                each instanceof Expr.Sequence sequence ? sequence.elements() : List.of(each);
        List<String> names = new ArrayList<>();
        for (Expr name : written) {
            if (name instanceof Expr.Text(String text, int _)) {
                names.add(text);
            }
        }
        return names;
    }

    private List<TypeDefinition> find(Expr.Call call, String name) {
        if (!(Chain.argument(call, 0, "module_label") instanceof Expr.Text(String label, int _))) {
            return List.of();
        }
        String path = label.replace('.', '/');
        Set<TypeDefinition> types = new LinkedHashSet<>();
        for (Module module : byEnding.getOrDefault(ending(path), List.of())) {
            boolean there = module.key().equals(path) || module.key().endsWith("/" + path);
            if (there
                    && resolver.name(module, name) instanceof OfType(TypeDefinition type)
                    && RouteList.isDeployed(type.module())) {
                types.add(type);
            }
        }
        return List.copyOf(types);
    }

    /// The last two names of a path.
    private static String ending(String path) {
        int last = path.lastIndexOf('/');
        int before = last <= 0 ? -1 : path.lastIndexOf('/', last - 1);
        return path.substring(before + 1);
    }
}
