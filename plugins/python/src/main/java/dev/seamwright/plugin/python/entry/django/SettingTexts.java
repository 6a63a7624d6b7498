package dev.seamwright.plugin.python.entry.django;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.syntax.ClassOutline;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.FunctionOutline;
import dev.seamwright.plugin.python.syntax.Statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Every text in a module of settings, with the setting that it belongs to.
final class SettingTexts {

    private static final Set<String> MARKS =
            Set.of("INSTALLED_APPS", "MIDDLEWARE", "MIDDLEWARE_CLASSES", "ROOT_URLCONF");

    /// Settings that name loggers, which look like modules, and schedules, which have their own
    /// reader.
    private static final List<String> OTHERS = List.of("LOG", "BEAT");

    private final List<Setting> found = new ArrayList<>();

    private SettingTexts() {}

    /// One text.
    ///
    /// @param name of the setting
    /// @param from the module or class that sets it
    record Setting(String name, Expr.Text text, ElementId from) {}

    /// Whether a module looks like settings: by its path, or by what it sets.
    static boolean isSettings(Module module) {
        return module.key().contains("settings")
                || MARKS.stream().anyMatch(module.definitions()::containsKey);
    }

    static List<Setting> of(Module module) {
        SettingTexts texts = new SettingTexts();
        texts.statements(module.file().body(), module.id());
        return texts.found;
    }

    private void statements(List<Statement> body, ElementId from) {
        for (Statement statement : body) {
            switch (statement) {
                case Statement.Assign assign ->
                        add(setting(assign.targets().getFirst()), assign.value(), from);
                case Statement.Evaluate(Expr.Call call)
                        when call.function() instanceof Expr.Attribute(Expr owner, _, int _) ->
                        call.arguments()
                                .forEach(argument -> add(setting(owner), argument.value(), from));
                case Statement.Declare(ClassOutline type) ->
                        statements(type.body(), from.member(type.name()));
                case Statement.Define(FunctionOutline function) ->
                        returned(function, from.member(function.name()));
                default -> {}
            }
        }
    }

    /// Settings that are computed: `def MIDDLEWARE(self): …`.
    private void returned(FunctionOutline function, ElementId from) {
        for (Statement statement : function.body()) {
            if (isSetting(function.name()) && statement instanceof Statement.Return(Expr value)) {
                add(function.name(), value, from);
            } else if (isSetting(function.name()) && statement instanceof Statement.Assign assign) {
                add(function.name(), assign.value(), from);
            }
        }
    }

    private static String setting(Expr target) {
        return switch (target) {
            case Expr.Name(String name, int _) -> name;
            case Expr.Index index -> setting(index.value());
            default -> "";
        };
    }

    private static boolean isSetting(String name) {
        return !name.isEmpty()
                && name.chars().noneMatch(Character::isLowerCase)
                && OTHERS.stream().noneMatch(name::contains);
    }

    private void add(String name, Expr value, ElementId from) {
        if (isSetting(name)) {
            texts(name, value, from);
        }
    }

    private void texts(String name, Expr value, ElementId from) {
        List<Expr> parts =
                switch (value) {
                    case Expr.Text text -> {
                        found.add(new Setting(name, text, from));
                        yield List.of();
                    }
                    case Expr.Sequence sequence -> sequence.elements();
                    case Expr.Sum sum -> sum.terms();
                    case Expr.Several several -> several.parts();
                    case Expr.Choice choice -> choice.options();
                    case Expr.Call call ->
                            call.arguments().stream().map(Expr.Argument::value).toList();
                    case Expr.Mapping mapping -> {
                        List<Expr> both = new ArrayList<>(mapping.keys());
                        both.addAll(mapping.values());
                        yield both;
                    }
                    default -> List.of();
                };
        parts.forEach(part -> texts(name, part, from));
    }
}
