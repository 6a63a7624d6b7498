package dev.seamwright.plugin.python.orm;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.ForeignKey;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.name.ValueDefinition;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All tables that code declares, and the classes that map them.
public final class Models {

    private final Map<TableId, TableDraft> drafts = new TreeMap<>();
    private final Map<TypeDefinition, MappedModel> byType = new LinkedHashMap<>();
    private final Map<ValueDefinition, TableId> byVariable = new HashMap<>();
    private final Map<String, TypeDefinition> byLabel = new HashMap<>();
    private final List<Table> migrated = new ArrayList<>();
    private final Map<TypeDefinition, String> labels = new HashMap<>();
    private final List<Unresolved> unresolved = new ArrayList<>();
    private @Nullable TypeDefinition user;

    /// The draft of a table, begun if there is none.
    public TableDraft draft(TableId id) {
        return drafts.computeIfAbsent(id, TableDraft::new);
    }

    public void map(MappedModel model) {
        byType.putIfAbsent(model.type(), model);
    }

    /// Names the variable that holds a bare table.
    public void hold(ValueDefinition variable, TableId table) {
        byVariable.putIfAbsent(variable, table);
    }

    /// Registers a class under `label.name`, for code that asks for it by that text.
    public void register(String label, TypeDefinition type) {
        byLabel.putIfAbsent(label, type);
        labels.putIfAbsent(type, label);
    }

    /// Names the class that stands for the program's users.
    public void user(TypeDefinition type) {
        user = type;
    }

    public void miss(Unresolved gap) {
        unresolved.add(gap);
    }

    /// How code reaches the rows of a class, null for a class without a table.
    public @Nullable MappedModel of(TypeDefinition type) {
        return byType.get(type);
    }

    /// Every class with a table, in the order of the source.
    public List<MappedModel> mapped() {
        return List.copyOf(byType.values());
    }

    public @Nullable TableId heldBy(ValueDefinition variable) {
        return byVariable.get(variable);
    }

    /// The class registered under this text, whatever its case.
    public @Nullable TypeDefinition labelled(String label) {
        return byLabel.get(label.toLowerCase(java.util.Locale.ROOT));
    }

    /// The class of this name registered under the same label as another.
    public @Nullable TypeDefinition sibling(TypeDefinition type, String name) {
        String label = labels.get(type);
        return label == null
                ? null
                : labelled(label.substring(0, label.lastIndexOf('.') + 1) + name);
    }

    /// The class that `get_model("app", "Model")` or `get_model("app.Model")` gives.
    public @Nullable TypeDefinition named(Expr.Call call) {
        Expr first = Chain.argument(call, 0, "app_label");
        Expr second = Chain.argument(call, 1, "model_name");
        if (!(first instanceof Expr.Text(String label, int _))) {
            return null;
        }
        return second instanceof Expr.Text(String name, int _)
                ? labelled(label + "." + name)
                : labelled(label);
    }

    /// The class that stands for the program's users, null where it has none of its own.
    public @Nullable TypeDefinition user() {
        return user;
    }

    public List<Table> tables() {
        return drafts.values().stream()
                .filter(TableDraft::isDeclared)
                .map(TableDraft::table)
                .toList();
    }

    /// Adds what migrations leave behind.
    public void migrate(List<Table> tables) {
        migrated.addAll(tables);
    }

    /// What migrations leave behind, a second witness.
    public List<Table> migrated() {
        return List.copyOf(migrated);
    }

    /// Whether a table is declared and has the column.
    public boolean hasColumn(TableId table, String column) {
        TableDraft draft = drafts.get(table);
        return draft != null && draft.hasColumn(column);
    }

    public List<Unresolved> unresolved() {
        return List.copyOf(unresolved);
    }

    /// One reference for each foreign key.
    public List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (Table table : tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                Location at = key.at();
                references.add(
                        new Reference(
                                table.id(),
                                key.target(),
                                ReferenceKind.FOREIGN_KEY,
                                new Evidence(at, Certainty.CERTAIN)));
            }
        }
        return references;
    }
}
