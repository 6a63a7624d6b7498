package dev.seamwright.plugin.python.web.django;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.web.RouteName;
import dev.seamwright.plugin.python.web.django.UrlList.Entry;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The names under which URL configurations and routers make views known.
///
/// The space of a name is the `app_name` of the module that holds the pattern; a namespace that
/// only an include gives is not told.
final class ViewNames {

    private final Hierarchy hierarchy;
    private final Constants constants;
    private final Set<RouteName> names = new LinkedHashSet<>();

    ViewNames(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.constants = new Constants(hierarchy.resolver());
    }

    List<RouteName> all() {
        return List.copyOf(names);
    }

    /// Notes the name that a pattern gives its view, if it does.
    void note(Entry.View entry, @Nullable ElementId handler) {
        Module module = entry.place().module();
        String name = constants.text(module, Chain.keyword(entry.call(), "name"));
        if (name != null && handler != null) {
            names.add(new RouteName(space(module), name, handler));
        }
    }

    /// Notes the name that a router makes for one path of a viewset.
    void note(Entry.View entry, TypeDefinition viewset, Viewsets.Generated made) {
        String base = base(entry, viewset);
        if (!base.isEmpty()) {
            String name = base + "-" + end(made.path());
            names.add(new RouteName(space(entry.place().module()), name, made.handler()));
        }
    }

    private static String end(String path) {
        int row = path.indexOf('>');
        String action = path.substring(row < 0 ? 0 : Math.min(path.length(), row + 2));
        if (action.isEmpty()) {
            return row < 0 ? "list" : "detail";
        }
        return action.replace('_', '-');
    }

    /// The given base name, else that of the model whose rows the viewset serves, else the prefix.
    private String base(Entry.View entry, TypeDefinition viewset) {
        Module module = entry.place().module();
        for (String option : List.of("basename", "base_name")) {
            String given = constants.text(module, Chain.keyword(entry.call(), option));
            if (given != null) {
                return given;
            }
        }
        String third = constants.text(module, Chain.positional(entry.call(), 2));
        if (third != null) {
            return third;
        }
        Definition rows = hierarchy.member(viewset, "queryset");
        if (rows instanceof OfValue(var value)) {
            return head(value.value()).toLowerCase(Locale.ROOT);
        }
        String prefix = constants.text(module, entry.pattern());
        return prefix == null ? "" : prefix.substring(prefix.lastIndexOf('/') + 1);
    }

    /// `Order` in `Order.objects.filter(…)`.
    private static String head(Expr expr) {
        return switch (expr) {
            case Expr.Call call -> head(call.function());
            case Expr.Attribute attribute ->
                    attribute.name().equals("objects")
                            ? Chain.last(attribute.value())
                            : head(attribute.value());
            default -> Chain.last(expr);
        };
    }

    private String space(Module module) {
        Expr written = module.value("app_name");
        String space = written == Literal.OPAQUE ? null : constants.text(module, written);
        return space == null ? "" : space;
    }
}
