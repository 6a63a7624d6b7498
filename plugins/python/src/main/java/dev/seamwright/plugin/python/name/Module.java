package dev.seamwright.plugin.python.name;

import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.plugin.python.name.Definition.OfFunction;
import dev.seamwright.plugin.python.name.Definition.OfType;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.syntax.Expr.Literal;
import dev.seamwright.plugin.python.syntax.PythonFile;
import dev.seamwright.plugin.python.syntax.Statement;
import dev.seamwright.plugin.python.syntax.Statement.Alias;
import dev.seamwright.plugin.python.syntax.Statement.Assign;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A file of the tree with the names that its own statements bind.
public final class Module {

    private final PythonFile file;
    private final String key;
    private final ElementId id;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Map<String, List<Imported>> imports = new LinkedHashMap<>();
    private final List<Imported> stars = new ArrayList<>();
    private final @Nullable Set<String> exported;

    /// A name bound by an import, not yet followed.
    ///
    /// @param level leading dots
    /// @param module dotted, may be empty
    /// @param name the member, empty where the module itself is bound
    record Imported(int level, String module, String name) {}

    Module(PythonFile file) {
        this.file = file;
        String path = file.path();
        String bare = path.substring(0, path.length() - ".py".length());
        this.key = file.isPackage() ? bare.substring(0, Math.max(0, bare.length() - 9)) : bare;
        this.id = ElementId.file(path);
        file.body().forEach(this::add);
        this.exported = exports();
    }

    public PythonFile file() {
        return file;
    }

    /// Its path without the ending; the folder for a package's own file.
    public String key() {
        return key;
    }

    public ElementId id() {
        return id;
    }

    /// The folder against which one leading dot of a relative import counts.
    String folder() {
        return file.isPackage() ? key : SourceRoots.parent(key);
    }

    /// Classes, functions and variables that its own statements define, in order.
    public Map<String, Definition> definitions() {
        return java.util.Collections.unmodifiableMap(definitions);
    }

    /// Its classes, outer before inner.
    public List<TypeDefinition> types() {
        List<TypeDefinition> types = new ArrayList<>();
        definitions.values().forEach(definition -> TypeDefinition.collect(definition, types));
        return types;
    }

    /// The value of a variable, [Literal#OPAQUE] where there is no such variable.
    public Expr value(String name) {
        return definitions.get(name) instanceof OfValue own ? own.value().value() : Literal.OPAQUE;
    }

    /// Whether any of its statements could bind the name.
    boolean binds(String name) {
        return definitions.containsKey(name) || imports.containsKey(name) || !stars.isEmpty();
    }

    List<Imported> imported(String name) {
        return imports.getOrDefault(name, List.of());
    }

    List<Imported> stars() {
        return stars;
    }

    /// Whether a star import from this module brings the name.
    boolean exports(String name) {
        return exported == null ? !name.startsWith("_") : exported.contains(name);
    }

    /// Whether the module makes names as it is asked for them.
    public boolean isDynamic() {
        return definitions.containsKey("__getattr__");
    }

    private void add(Statement statement) {
        switch (statement) {
            case Statement.Define(var function) -> {
                ElementId member = id.member(function.name());
                define(
                        function.name(),
                        new OfFunction(new FunctionDefinition(this, null, member, function)));
            }
            case Statement.Declare(var type) -> {
                ElementId member = id.member(type.name());
                define(type.name(), new OfType(new TypeDefinition(this, null, member, type)));
            }
            case Assign assign -> assign.targets().forEach(target -> assign(target, assign));
            case Statement.Iterate iterate -> bind(iterate.target(), 0);
            case Statement.Enter enter -> bind(enter.target(), 0);
            case Statement.Import plain -> plain.names().forEach(this::plain);
            case Statement.ImportFrom from -> from.names().forEach(name -> from(from, name));
            default -> {}
        }
    }

    /// Classes and functions hide variables of the same name; of two, the first stays.
    private void define(String name, Definition definition) {
        Definition before = definitions.get(name);
        if (before == null || before instanceof OfValue) {
            definitions.put(name, definition);
        }
    }

    private void assign(Expr target, Assign assign) {
        if (target instanceof Expr.Name(String name, int _) && !assign.added()) {
            ValueDefinition value =
                    new ValueDefinition(
                            new ValueDefinition.Scope(this, null, null),
                            name,
                            assign.annotation(),
                            assign.value(),
                            assign.line());
            definitions.putIfAbsent(name, new OfValue(value));
        } else {
            bind(target, assign.line());
        }
    }

    private void bind(Expr target, int line) {
        if (target instanceof Expr.Sequence sequence) {
            sequence.elements().forEach(element -> bind(element, line));
        } else if (target instanceof Expr.Name(String name, int _)) {
            ValueDefinition.Scope scope = new ValueDefinition.Scope(this, null, null);
            definitions.putIfAbsent(
                    name,
                    new OfValue(
                            new ValueDefinition(
                                    scope, name, Literal.OPAQUE, Literal.OPAQUE, line)));
        }
    }

    private void plain(Alias alias) {
        String name = alias.name();
        int dot = name.indexOf('.');
        String local = alias.renamed() || dot < 0 ? alias.as() : name.substring(0, dot);
        String module = alias.renamed() || dot < 0 ? name : name.substring(0, dot);
        bindImport(local, new Imported(0, module, ""));
    }

    private void from(Statement.ImportFrom from, Alias alias) {
        Imported imported = new Imported(from.level(), from.module(), alias.name());
        if (alias.name().equals("*")) {
            stars.add(imported);
        } else {
            bindImport(alias.as(), imported);
        }
    }

    private void bindImport(String name, Imported imported) {
        imports.computeIfAbsent(name, key -> new ArrayList<>(1)).add(imported);
    }

    /// The names in `__all__`, null where there is none or it cannot be read.
    private @Nullable Set<String> exports() {
        Set<String> names = null;
        for (Statement statement : file.body()) {
            if (statement instanceof Assign assign
                    && assign.targets().getFirst() instanceof Expr.Name(String name, int _)
                    && name.equals("__all__")) {
                if (!(assign.value() instanceof Expr.Sequence sequence)) {
                    return null;
                }
                names = names == null ? new LinkedHashSet<>() : names;
                for (Expr element : sequence.elements()) {
                    if (element instanceof Expr.Text text) {
                        names.add(text.value());
                    }
                }
            }
        }
        return names;
    }
}
