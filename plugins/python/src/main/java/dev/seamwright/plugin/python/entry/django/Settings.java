package dev.seamwright.plugin.python.entry.django;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Task;
import dev.seamwright.model.monolith.TaskKind;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.web.RouteList;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What settings name by dotted texts: apps, middleware, backends, classes of frameworks. Each is a
/// use by name, likely; middleware is a hook besides, once for all settings that list it.
final class Settings {

    /// Settings whose texts must lead somewhere, by their last word.
    private static final List<String> PATHS =
            List.of("APPS", "MIDDLEWARE", "MIDDLEWARE_CLASSES", "BACKENDS", "ROOT_URLCONF");

    private final Resolver resolver;
    private final Models models;
    private final Map<String, Task> hooks = new LinkedHashMap<>();
    private final Set<Reference> references = new LinkedHashSet<>();
    private final Set<Unresolved> unresolved = new LinkedHashSet<>();

    Settings(Resolver resolver, Models models) {
        this.resolver = resolver;
        this.models = models;
        for (Module module : resolver.index().modules()) {
            if (RouteList.isDeployed(module) && SettingTexts.isSettings(module)) {
                SettingTexts.of(module).forEach(text -> read(module, text));
            }
        }
    }

    List<Task> tasks() {
        return List.copyOf(hooks.values());
    }

    List<Reference> references() {
        return List.copyOf(references);
    }

    List<Unresolved> unresolved() {
        return List.copyOf(unresolved);
    }

    private void read(Module module, SettingTexts.Setting setting) {
        Expr.Text text = setting.text();
        boolean path = PATHS.stream().anyMatch(setting.name()::endsWith);
        if (!isPath(text.value()) || (text.value().indexOf('.') < 0 && !path)) {
            return;
        }
        Definition found = resolver.dotted(module, text.value());
        Location at = new Location(module.file().path(), text.line());
        ElementId target = target(found, text.value());
        if (target == null) {
            if (path && found == Definition.Unknown.UNKNOWN) {
                unresolved.add(new Unresolved(Unresolved.Kind.IMPORT, text.value(), at));
            }
            return;
        }
        if (!target.equals(setting.from())) {
            Evidence evidence = new Evidence(at, Certainty.LIKELY);
            references.add(
                    new Reference(setting.from(), target, ReferenceKind.USE, Via.NAME, evidence));
        }
        boolean code = found instanceof OfType || found instanceof OfFunction;
        if (code && setting.name().contains("MIDDLEWARE")) {
            hooks.putIfAbsent(text.value(), new Task(TaskKind.HOOK, text.value(), target, at));
        }
    }

    private @Nullable ElementId target(Definition found, String text) {
        return switch (found) {
            case Definition.OfModule(Module module) -> module.id();
            case Definition.OfFolder(String key) -> ElementId.folder(key);
            case OfType(TypeDefinition type) -> type.id();
            case OfFunction(var function) -> function.id();
            case Definition.OfValue(var value) -> value.module().id();
            case Definition.External _, Definition.Unknown _ -> {
                TypeDefinition model = models.labelled(text);
                yield model == null ? null : model.id();
            }
        };
    }

    /// Names joined by dots, as far as a glance tells.
    private static boolean isPath(String text) {
        boolean plain = !text.isEmpty() && Character.isJavaIdentifierStart(text.charAt(0));
        for (int at = 0; plain && at < text.length(); at++) {
            char c = text.charAt(at);
            plain = Character.isJavaIdentifierPart(c) || c == '.';
        }
        return plain;
    }
}
