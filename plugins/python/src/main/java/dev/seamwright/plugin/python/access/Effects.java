package dev.seamwright.plugin.python.access;

import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.FunctionDefinition;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.syntax.Chain;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Argument;
import dev.seamwright.plugin.python.syntax.FunctionOutline.Parameter;
import dev.seamwright.plugin.python.syntax.Statement;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What the program's own helpers do with rows and classes that they are handed: `create(row)` that
/// adds it to a session, `find(Class, key)` that asks for it.
final class Effects {

    /// Helpers that call helpers are followed this far.
    private static final int DEPTH = 2;

    private static final Set<String> WRITES = Set.of("add", "add_all", "merge", "delete");

    private static final Set<String> READS = Set.of("query", "get", "refresh");

    private final Resolver resolver;
    private final Map<Handed, Optional<ReferenceKind>> known = new ConcurrentHashMap<>();

    /// A function and the position of one of its parameters, `self` not counted.
    private record Handed(FunctionDefinition function, int position) {}

    Effects(Resolver resolver) {
        this.resolver = resolver;
    }

    /// What happens to the positional argument at this place, null for nothing that is known.
    @Nullable ReferenceKind of(FunctionDefinition function, int position) {
        Handed handed = new Handed(function, position);
        Optional<ReferenceKind> answer = known.get(handed);
        if (answer == null) {
            answer = Optional.ofNullable(find(function, position, 0));
            known.put(handed, answer);
        }
        return answer.orElse(null);
    }

    private @Nullable ReferenceKind find(FunctionDefinition function, int position, int depth) {
        var parameters = function.outline().parameters();
        boolean method = function.owner() != null && !function.isDecorated("staticmethod");
        int index = method ? position + 1 : position;
        if (depth > DEPTH || index >= parameters.size()) {
            return null;
        }
        Parameter parameter = parameters.get(index);
        return new Search(function, parameter.name(), depth).statements();
    }

    /// One search through a helper's own statements.
    private final class Search {

        private final FunctionDefinition function;
        private final String name;
        private final int depth;
        private @Nullable ReferenceKind found;

        Search(FunctionDefinition function, String name, int depth) {
            this.function = function;
            this.name = name;
            this.depth = depth;
        }

        @Nullable ReferenceKind statements() {
            for (Statement statement : function.outline().body()) {
                switch (statement) {
                    case Statement.Assign assign -> expr(assign.value());
                    case Statement.Evaluate(Expr value) -> expr(value);
                    case Statement.Return(Expr value) -> expr(value);
                    case Statement.Iterate iterate -> expr(iterate.source());
                    case Statement.Enter enter -> expr(enter.context());
                    default -> {}
                }
            }
            return found;
        }

        private void note(ReferenceKind kind) {
            found = found == ReferenceKind.WRITE ? found : kind;
        }

        private boolean isHanded(Expr expr) {
            return expr instanceof Expr.Name(String id, int _) && id.equals(name);
        }

        private void expr(Expr expr) {
            switch (expr) {
                case Expr.Call call -> {
                    call(call);
                    expr(call.function());
                    call.arguments().forEach(argument -> expr(argument.value()));
                }
                case Expr.Attribute(Expr owner, String member, int _) -> {
                    if (member.equals("query") && isHanded(owner)) {
                        note(ReferenceKind.READ);
                    }
                    expr(owner);
                }
                case Expr.Choice choice -> choice.options().forEach(this::expr);
                case Expr.Several several -> several.parts().forEach(this::expr);
                default -> {}
            }
        }

        private void call(Expr.Call call) {
            int position = 0;
            for (Argument argument : call.arguments()) {
                if (argument.name().isEmpty()) {
                    if (isHanded(argument.value())) {
                        handed(call, position);
                    }
                    position++;
                }
            }
        }

        private void handed(Expr.Call call, int position) {
            String called = Chain.last(call.function());
            if (call.function() instanceof Expr.Attribute(Expr owner, String _, int _)
                    && position == 0
                    && Chain.last(owner).toLowerCase(Locale.ROOT).contains("session")) {
                if (WRITES.contains(called)) {
                    note(ReferenceKind.WRITE);
                } else if (READS.contains(called)) {
                    note(ReferenceKind.READ);
                }
            } else if (resolver.resolve(function.module(), call.function())
                    instanceof OfFunction(FunctionDefinition other)) {
                ReferenceKind inner = find(other, position, depth + 1);
                if (inner != null) {
                    note(inner);
                }
            }
        }
    }
}
