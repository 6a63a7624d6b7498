package dev.seamwright.plugin.python.flow;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.plugin.python.flow.Value.Known;
import dev.seamwright.plugin.python.name.Definition;
import dev.seamwright.plugin.python.name.Definition.OfModule;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.syntax.Statement;
import dev.seamwright.plugin.python.syntax.Statement.Alias;

import org.jspecify.annotations.Nullable;

/// Reads import statements: one reference for each imported name, to the module that the statement
/// names (never to where a re-exported name comes from).
record Imports(Evaluator evaluator) {

    void read(Statement.Import statement) {
        Resolver resolver = evaluator.world().resolver();
        for (Alias alias : statement.names()) {
            Definition found = resolver.module(module(), 0, alias.name());
            note(found, alias.name(), statement.line());
            boolean whole = alias.renamed() || alias.name().indexOf('.') < 0;
            if (whole) {
                bind(alias.as(), found);
            } else {
                String top = alias.name().substring(0, alias.name().indexOf('.'));
                bind(top, resolver.module(module(), 0, top));
            }
        }
    }

    void read(Statement.ImportFrom statement) {
        Resolver resolver = evaluator.world().resolver();
        Definition owner = resolver.module(module(), statement.level(), statement.module());
        for (Alias alias : statement.names()) {
            Definition below = resolver.submodule(owner, alias.name());
            boolean submodule = below instanceof OfModule;
            String name = written(statement, alias);
            note(submodule ? below : owner, name, statement.line());
            if (owner instanceof OfModule(Module itself) && !submodule) {
                checkMember(itself, alias, name, statement.line());
            }
            if (!alias.name().equals("*")) {
                Definition member = resolver.member(owner, alias.name());
                bind(alias.as(), member);
            }
        }
    }

    private static String written(Statement.ImportFrom statement, Alias alias) {
        String dots = ".".repeat(statement.level());
        String module = statement.module();
        return module.isEmpty() ? dots + alias.name() : dots + module + "." + alias.name();
    }

    private Module module() {
        return evaluator.frame().module();
    }

    private void bind(String name, @Nullable Definition definition) {
        if (evaluator.frame().kind() != Frame.Kind.MODULE && definition != null) {
            evaluator
                    .frame()
                    .bind(
                            name,
                            definition == Definition.Unknown.UNKNOWN
                                    ? Value.Plain.UNKNOWN
                                    : value(definition));
        }
    }

    private Value value(Definition definition) {
        return definition instanceof Definition.OfValue(var variable)
                ? evaluator.world().value(variable, evaluator.depth())
                : new Known(definition);
    }

    private void note(@Nullable Definition found, String written, int line) {
        if (found instanceof OfModule(Module target)) {
            evaluator
                    .findings()
                    .add(
                            evaluator.frame().element(),
                            target.id(),
                            ReferenceKind.IMPORT,
                            line,
                            Certainty.CERTAIN);
        } else if (found == Definition.Unknown.UNKNOWN) {
            evaluator.findings().add(Unresolved.Kind.IMPORT, written, line);
        }
    }

    /// A member that the module neither binds nor could get from a star import or at run time.
    private void checkMember(Module owner, Alias alias, String written, int line) {
        boolean known =
                alias.name().equals("*")
                        || owner == module()
                        || owner.isDynamic()
                        || evaluator.world().resolver().name(owner, alias.name()) != null;
        if (!known) {
            evaluator.findings().add(Unresolved.Kind.IMPORT, written, line);
        }
    }
}
