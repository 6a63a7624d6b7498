package dev.seamwright.plugin.python.orm.alembic;

import dev.seamwright.model.monolith.Table;
import dev.seamwright.plugin.python.name.Constants;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tables that all migrations of a tree leave behind.
public final class AlembicTables {

    /// Helpers that call helpers are followed this far.
    private static final int DEPTH = 3;

    private final History history = new History();
    private final Constants constants;

    private AlembicTables(Hierarchy hierarchy) {
        this.constants = new Constants(hierarchy.resolver());
    }

    /// One table for each that is left; none where the migrations are no whole history.
    public static List<Table> of(Hierarchy hierarchy) {
        AlembicTables replay = new AlembicTables(hierarchy);
        for (Module module : Revisions.ordered(hierarchy)) {
            replay.new Run(module).function("upgrade", 0);
        }
        return replay.history.tables();
    }

    /// One migration being replayed.
    private final class Run {

        private final Module module;
        private final Arguments arguments;
        private final Operations operations;
        private final Map<String, String> batches = new HashMap<>();

        Run(Module module) {
            this.module = module;
            this.arguments = new Arguments(module, constants);
            this.operations = new Operations(history, arguments, module.file().path());
        }

        void function(String name, int depth) {
            if (depth <= DEPTH
                    && module.definitions().get(name) instanceof OfFunction(var function)) {
                for (Statement statement : function.outline().body()) {
                    statement(statement, depth);
                }
            }
        }

        private void statement(Statement statement, int depth) {
            switch (statement) {
                case Statement.Assign assign -> {
                    expr(assign.value(), depth);
                    arguments.note(assign);
                }
                case Statement.Evaluate(Expr value) -> expr(value, depth);
                case Statement.Return(Expr value) -> expr(value, depth);
                case Statement.Enter(Expr context, Expr target) -> enter(context, target, depth);
                case Statement.Iterate iterate -> expr(iterate.source(), depth);
                default -> {}
            }
        }

        private void enter(Expr context, Expr target, int depth) {
            if (context instanceof Expr.Call call
                    && Chain.last(call.function()).equals("batch_alter_table")
                    && target instanceof Expr.Name(String name, int _)) {
                String table =
                        operations.table(call, Chain.argument(call, 0, "table_name"), "schema");
                batches.put(name, table == null ? "" : table);
            } else {
                expr(context, depth);
            }
        }

        private void expr(Expr expr, int depth) {
            switch (expr) {
                case Expr.Call call -> call(call, depth);
                case Expr.Attribute attribute -> expr(attribute.value(), depth);
                case Expr.Several several -> several.parts().forEach(each -> expr(each, depth));
                case Expr.Sequence sequence ->
                        sequence.elements().forEach(each -> expr(each, depth));
                case Expr.Choice choice -> {
                    choice.options().forEach(each -> expr(each, depth));
                    choice.others().forEach(each -> expr(each, depth));
                }
                case Expr.Closure closure -> closure.parts().forEach(each -> expr(each, depth));
                default -> {}
            }
        }

        private void call(Expr.Call call, int depth) {
            if (call.function() instanceof Expr.Name(String name, int _)) {
                function(name, depth + 1);
            } else if (call.function() instanceof Expr.Attribute attribute) {
                expr(attribute.value(), depth);
                String owner = Chain.last(attribute.value());
                String batch = batches.get(owner);
                if (batch == null || !batch.isEmpty()) {
                    operations.replay(call, attribute.name(), batch);
                }
            }
            call.arguments().forEach(argument -> expr(argument.value(), depth));
        }
    }
}
