package dev.seamwright.plugin.python.orm.django;

import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.External;
import dev.seamwright.plugin.python.name.Definition.OfFolder;
import dev.seamwright.plugin.python.name.Definition.OfModule;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which package is an app, and under which label.
///
/// A package is an app if a configuration class names it, settings list it, or (as long as settings
/// list nothing around it) it holds models or migrations. The label is the configured one, else the
/// package's last name.
final class Apps {

    private final Hierarchy hierarchy;
    private final Constants constants;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Set<String> installed = new LinkedHashSet<>();
    private final Set<String> configured = new LinkedHashSet<>();
    private @Nullable String userModel;

    Apps(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.constants = new Constants(hierarchy.resolver());
        List<Module> modules = hierarchy.resolver().index().modules();
        modules.forEach(this::readConfigurations);
        modules.forEach(this::readSettings);
        modules.forEach(this::readFolders);
        labels.keySet().removeIf(this::isPartOfInstalled);
    }

    /// The label of the app that a module belongs to.
    String label(Module module) {
        String key = module.key();
        for (String at = key; !at.isEmpty(); at = parent(at)) {
            String label = labels.get(at);
            if (label != null) {
                return label;
            }
        }
        return last(parent(key).isEmpty() ? key : parent(key));
    }

    /// `label.Model` of the class that stands for users.
    String userModel() {
        return userModel == null ? "auth.User" : userModel;
    }

    private void readConfigurations(Module module) {
        for (TypeDefinition type : module.types()) {
            if (isConfiguration(type)) {
                String name = text(type, "name");
                Definition target = name == null ? null : target(module, name);
                String key = target == null ? null : key(target);
                if (key != null && name != null) {
                    String label = text(type, "label");
                    labels.putIfAbsent(key, label == null ? last(name.replace('.', '/')) : label);
                    configured.add(key);
                }
            }
        }
    }

    private boolean isConfiguration(TypeDefinition type) {
        for (Definition definition : hierarchy.order(type)) {
            if (definition instanceof External(String dotted)
                    && (dotted.endsWith("AppConfig") || dotted.endsWith("PluginConfig"))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String text(TypeDefinition type, String name) {
        for (TypeDefinition each : hierarchy.line(type)) {
            if (each.members().get(name) instanceof OfValue(var value)) {
                return constants.text(each, value.value());
            }
        }
        return null;
    }

    private void readSettings(Module module) {
        if (module.file().isProduction() && module.file().path().contains("settings")) {
            module.definitions()
                    .forEach(
                            (name, definition) -> {
                                if (name.endsWith("APPS")
                                        && definition instanceof OfValue(var value)) {
                                    install(module, value.value());
                                }
                            });
            module.file().body().forEach(statement -> extend(module, statement));
        }
        if (userModel == null && module.file().isProduction()) {
            userModel = constants.text(module, module.value("AUTH_USER_MODEL"));
        }
    }

    private void extend(Module module, dev.seamwright.plugin.python.syntax.Statement statement) {
        if (statement instanceof dev.seamwright.plugin.python.syntax.Statement.Assign assign
                && assign.targets().getFirst() instanceof Expr.Name(String name, int _)
                && name.endsWith("APPS")) {
            install(module, assign.value());
        }
    }

    private void install(Module module, Expr expr) {
        for (String text : texts(expr, new ArrayList<>())) {
            Definition target = target(module, text);
            String key = target == null ? null : key(target);
            if (target instanceof OfType(TypeDefinition type)) {
                String name = text(type, "name");
                Definition named = name == null ? null : target(type.module(), name);
                key = named == null ? null : key(named);
            }
            if (key != null) {
                installed.add(key);
                labels.putIfAbsent(key, last(key));
            }
        }
    }

    private static List<String> texts(Expr expr, List<String> into) {
        switch (expr) {
            case Expr.Text text -> into.add(text.value());
            case Expr.Sequence sequence -> sequence.elements().forEach(each -> texts(each, into));
            case Expr.Sum sum -> sum.terms().forEach(each -> texts(each, into));
            case Expr.Several several -> several.parts().forEach(each -> texts(each, into));
            case Expr.Choice choice -> choice.options().forEach(each -> texts(each, into));
            default -> {}
        }
        return into;
    }

    private @Nullable Definition target(Module from, String dotted) {
        boolean plain = !dotted.isEmpty();
        for (int at = 0; at < dotted.length(); at++) {
            char c = dotted.charAt(at);
            plain &= Character.isJavaIdentifierPart(c) || c == '.';
        }
        return plain ? hierarchy.resolver().dotted(from, dotted) : null;
    }

    private static @Nullable String key(Definition definition) {
        return switch (definition) {
            case OfModule(Module module) -> module.key();
            case OfFolder(String key) -> key;
            default -> null;
        };
    }

    private void readFolders(Module module) {
        String key = module.key();
        String name = last(key);
        String parent = parent(key);
        boolean models = name.equals("models") || name.equals("abstract_models");
        boolean migrations = name.equals("migrations") && module.file().isPackage();
        if ((models || migrations)
                && !parent.isEmpty()
                && !module.file().path().contains("/migrations/versions")) {
            labels.putIfAbsent(parent, last(parent));
        }
    }

    private boolean isPartOfInstalled(String key) {
        if (installed.contains(key) || configured.contains(key)) {
            return false;
        }
        for (String at = parent(key); !at.isEmpty(); at = parent(at)) {
            if (installed.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private static String parent(String key) {
        int slash = key.lastIndexOf('/');
        return slash < 0 ? "" : key.substring(0, slash);
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }
}
