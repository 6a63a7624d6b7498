package dev.seamwright.plugin.python.orm.sqlalchemy;

import dev.seamwright.model.monolith.TableId;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.orm.MappedModel;
import dev.seamwright.plugin.python.orm.MappedModel.Mapper;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.orm.Relation;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.FunctionOutline;
import dev.seamwright.plugin.python.syntax.Statement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Classes that are mapped by a call: `mapper(Class, table, properties={…})`.
final class Imperative {

    private static final Set<String> MAPPERS = Set.of("mapper", "map_imperatively");

    private static final Set<String> RELATIONS = Set.of("relationship", "relation");

    private final Hierarchy hierarchy;
    private final Models models;
    private final List<Mapped> all = new ArrayList<>();
    private final Map<TypeDefinition, TableId> tables = new HashMap<>();

    private record Mapped(Module module, TypeDefinition type, TableId table, Expr properties) {}

    Imperative(Hierarchy hierarchy, Models models) {
        this.hierarchy = hierarchy;
        this.models = models;
    }

    /// Looks for such calls; the tables that variables hold must be known by then.
    void read(Module module) {
        statements(module, module.file().body());
    }

    private void statements(Module module, List<Statement> body) {
        for (Statement statement : body) {
            switch (statement) {
                case Statement.Evaluate(Expr value) -> call(module, value);
                case Statement.Assign assign -> call(module, assign.value());
                case Statement.Define(FunctionOutline function) ->
                        statements(module, function.body());
                default -> {}
            }
        }
    }

    private void call(Module module, Expr expr) {
        if (!(expr instanceof Expr.Call call) || !MAPPERS.contains(Chain.last(call.function()))) {
            return;
        }
        Definition named = hierarchy.resolver().resolve(module, Chain.positional(call, 0));
        Expr written = Chain.argument(call, 1, "local_table");
        Definition held = hierarchy.resolver().resolve(module, written);
        TableId table = held instanceof OfValue(var variable) ? models.heldBy(variable) : null;
        if (named instanceof OfType(TypeDefinition type) && table != null) {
            all.add(new Mapped(module, type, table, Chain.keyword(call, "properties")));
            tables.putIfAbsent(type, table);
        }
    }

    /// Maps the classes that were found.
    void map() {
        for (Mapped mapped : all) {
            models.draft(mapped.table()).map(mapped.type().id());
            models.map(
                    new MappedModel(
                            mapped.type(), mapped.table(), Mapper.SQLALCHEMY, relations(mapped)));
        }
    }

    private Map<String, Relation> relations(Mapped mapped) {
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (mapped.properties() instanceof Expr.Mapping mapping) {
            for (int i = 0; i < mapping.keys().size(); i++) {
                Relation relation = relation(mapped.module(), mapping.values().get(i));
                if (relation != null
                        && mapping.keys().get(i) instanceof Expr.Text(String name, int _)) {
                    relations.put(name, relation);
                }
            }
        }
        return relations;
    }

    private @Nullable Relation relation(Module module, Expr expr) {
        if (expr instanceof Expr.Call call
                && RELATIONS.contains(Chain.last(call.function()))
                && hierarchy.resolver().resolve(module, Chain.argument(call, 0, "argument"))
                        instanceof OfType(TypeDefinition target)) {
            TableId table = tables.get(target);
            boolean one = Chain.keyword(call, "uselist") == Expr.Literal.FALSE;
            return table == null ? null : new Relation(target, table, !one);
        }
        return null;
    }
}
