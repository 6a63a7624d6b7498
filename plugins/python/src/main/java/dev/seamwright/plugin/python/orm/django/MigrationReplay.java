package dev.seamwright.plugin.python.orm.django;

import dev.seamwright.model.monolith.Location;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Plays migrations one after the other, as far as they change models. Where state and database are
/// told apart, the state is followed: that is what models are held against.
final class MigrationReplay {

    private static final int DEPTH = 10;

    private final Constants constants;
    private final Map<String, MigratedModel> models = new TreeMap<>();
    private final Map<String, String> renamed = new HashMap<>();

    MigrationReplay(Constants constants) {
        this.constants = constants;
    }

    void play(MigrationStep step) {
        play(step, step.operations(), 0);
    }

    /// What is left, by label and name.
    Collection<MigratedModel> models() {
        return models.values();
    }

    /// The model known as `label.Model`, under the name that it had at any time.
    @Nullable MigratedModel labelled(String text) {
        String key = text.toLowerCase(Locale.ROOT);
        for (int steps = 0; steps <= renamed.size() && !models.containsKey(key); steps++) {
            String next = renamed.get(key);
            if (next == null) {
                return null;
            }
            key = next;
        }
        return models.get(key);
    }

    private void play(MigrationStep step, List<Expr> operations, int depth) {
        for (Expr operation : operations) {
            if (operation instanceof Expr.Call call && depth < DEPTH) {
                play(step, call, depth);
            }
        }
    }

    private void play(MigrationStep step, Expr.Call call, int depth) {
        switch (Chain.last(call.function())) {
            case "CreateModel" -> create(step, call);
            case "DeleteModel" -> models.remove(key(step, call, 0, "name"));
            case "RenameModel" -> renameModel(step, call);
            case "AddField", "AlterField" -> putField(step, call);
            case "RemoveField" -> {
                MigratedModel model = models.get(key(step, call, 0, "model_name"));
                if (model != null) {
                    model.fields().remove(text(step.module(), Chain.argument(call, 1, "name")));
                }
            }
            case "RenameField" -> renameField(step, call);
            case "AlterModelTable" -> {
                MigratedModel model = models.get(key(step, call, 0, "name"));
                if (model != null) {
                    model.giveTable(
                            constants.text(step.module(), Chain.argument(call, 1, "table")));
                }
            }
            case "SeparateDatabaseAndState", "RunSQL" -> {
                Expr given = Chain.keyword(call, "state_operations");
                boolean separate = Chain.last(call.function()).startsWith("Separate");
                Expr second = separate ? Chain.positional(call, 1) : Chain.positional(call, 2);
                List<Expr> state = step.elements(given == Expr.Literal.OPAQUE ? second : given);
                if (state != null) {
                    play(step, state, depth + 1);
                }
            }
            default -> {}
        }
    }

    private void create(MigrationStep step, Expr.Call call) {
        Module module = step.module();
        String name = text(module, Chain.argument(call, 0, "name"));
        Expr.Mapping options =
                Chain.argument(call, 2, "options") instanceof Expr.Mapping mapping
                        ? mapping
                        : new Expr.Mapping(List.of(), List.of(), 0);
        if (option(module, options, "proxy") == Expr.Literal.TRUE) {
            return;
        }
        MigratedModel model =
                new MigratedModel(
                        step.label(),
                        name,
                        constants.text(module, option(module, options, "db_table")),
                        new Location(module.file().path(), call.line()));
        List<Expr> fields = step.elements(Chain.argument(call, 1, "fields"));
        if (fields != null) {
            for (Expr field : fields) {
                if (field instanceof Expr.Sequence pair
                        && pair.elements().size() == 2
                        && pair.elements().getLast() instanceof Expr.Call type) {
                    String of = text(module, pair.elements().getFirst());
                    model.fields().put(of, new MigratedModel.Field(module, type, type.line()));
                }
            }
        }
        models.put(Catalog.qualified(step.label(), name), model);
    }

    private Expr option(Module module, Expr.Mapping options, String name) {
        for (int i = 0; i < options.keys().size(); i++) {
            if (name.equals(constants.text(module, options.keys().get(i)))) {
                return options.values().get(i);
            }
        }
        return Expr.Literal.OPAQUE;
    }

    private void putField(MigrationStep step, Expr.Call call) {
        MigratedModel model = models.get(key(step, call, 0, "model_name"));
        if (model != null && Chain.argument(call, 2, "field") instanceof Expr.Call type) {
            String name = text(step.module(), Chain.argument(call, 1, "name"));
            model.fields().put(name, new MigratedModel.Field(step.module(), type, type.line()));
        }
    }

    private void renameField(MigrationStep step, Expr.Call call) {
        MigratedModel model = models.get(key(step, call, 0, "model_name"));
        if (model != null) {
            model.renameField(
                    text(step.module(), Chain.argument(call, 1, "old_name")),
                    text(step.module(), Chain.argument(call, 2, "new_name")));
        }
    }

    private void renameModel(MigrationStep step, Expr.Call call) {
        String from = key(step, call, 0, "old_name");
        MigratedModel model = models.remove(from);
        if (model != null) {
            model.rename(text(step.module(), Chain.argument(call, 1, "new_name")));
            String to = Catalog.qualified(step.label(), model.name());
            models.put(to, model);
            renamed.put(from, to);
            renamed.remove(to);
        }
    }

    private String key(MigrationStep step, Expr.Call call, int index, String argument) {
        return Catalog.qualified(
                step.label(), text(step.module(), Chain.argument(call, index, argument)));
    }

    private String text(Module module, Expr expr) {
        String text = constants.text(module, expr);
        return text == null ? "" : text;
    }
}
