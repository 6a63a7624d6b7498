package dev.seamwright.plugin.python.orm.django;

import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.plugin.python.name.Definition.OfValue;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.TypeDefinition;
import dev.seamwright.plugin.python.syntax.Expr;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// One migration: what it comes after, and what it does.
///
/// @param id `label.name`
/// @param after ids of the migrations before it, as far as they are written out
/// @param replaces ids of those that it was squashed from
/// @param type the class that says so
/// @param operations as written
record MigrationStep(
        String id,
        String label,
        TypeDefinition type,
        List<String> after,
        List<String> replaces,
        List<Expr> operations) {

    /// Marks a migration of which everything before is in order.
    private static final String DONE = "\0";

    Module module() {
        return type.module();
    }

    /// The elements of a list that is written out, or held by a variable of the class; null for any
    /// other expression.
    @Nullable List<Expr> elements(Expr expr) {
        return elements(type, expr);
    }

    private static @Nullable List<Expr> elements(TypeDefinition type, Expr expr) {
        Expr list = expr instanceof Expr.Name(String name, int _) ? value(type, name) : expr;
        return list instanceof Expr.Sequence sequence ? sequence.elements() : null;
    }

    /// Every migration of the tree, each behind those that it comes after. Squashed ones stand for
    /// what they replace. Apps whose operations are not written out as a list are left out whole.
    static List<MigrationStep> ordered(Catalog catalog) {
        Map<String, MigrationStep> steps = new TreeMap<>();
        Set<String> unclear = new HashSet<>();
        for (Module module : catalog.hierarchy().resolver().index().modules()) {
            Set<FileTrait> traits = module.file().traits();
            String folder = parent(module.key());
            if (traits.contains(FileTrait.MIGRATION)
                    && !traits.contains(FileTrait.TEST)
                    && folder.endsWith("/migrations")) {
                read(catalog, module, steps, unclear);
            }
        }
        steps.values().removeIf(step -> unclear.contains(step.label));
        return inOrder(chained(unsquashed(steps)));
    }

    private static void read(
            Catalog catalog, Module module, Map<String, MigrationStep> steps, Set<String> unclear) {
        for (TypeDefinition type : module.types()) {
            if (type.owner() == null && type.name().equals("Migration")) {
                String label = catalog.apps().label(module);
                String name = module.key().substring(module.key().lastIndexOf('/') + 1);
                Expr written = value(type, "operations");
                List<Expr> operations = elements(type, written);
                if (operations != null) {
                    MigrationStep step =
                            new MigrationStep(
                                    label + "." + name,
                                    label,
                                    type,
                                    ids(catalog, type, value(type, "dependencies")),
                                    ids(catalog, type, value(type, "replaces")),
                                    operations);
                    steps.putIfAbsent(step.id, step);
                } else if (written != Expr.Literal.OPAQUE) {
                    unclear.add(label);
                }
            }
        }
    }

    private static Expr value(TypeDefinition type, String name) {
        return type.members().get(name) instanceof OfValue(var value)
                ? value.value()
                : Expr.Literal.OPAQUE;
    }

    private static List<String> ids(Catalog catalog, TypeDefinition type, Expr expr) {
        List<String> ids = new ArrayList<>();
        if (expr instanceof Expr.Sequence sequence) {
            for (Expr element : sequence.elements()) {
                if (element instanceof Expr.Sequence pair && pair.elements().size() == 2) {
                    String label = catalog.constants().text(type, pair.elements().getFirst());
                    String name = catalog.constants().text(type, pair.elements().getLast());
                    ids.add(label + "." + name);
                }
            }
        }
        return ids;
    }

    /// Without the migrations that a squashed one replaces, and with dependencies on these led to
    /// it.
    private static Map<String, MigrationStep> unsquashed(Map<String, MigrationStep> steps) {
        Map<String, String> replacedBy = new HashMap<>();
        steps.values()
                .forEach(step -> step.replaces.forEach(id -> replacedBy.putIfAbsent(id, step.id)));
        Map<String, MigrationStep> kept = new LinkedHashMap<>();
        for (MigrationStep step : steps.values()) {
            if (!replacedBy.containsKey(step.id)) {
                List<String> after =
                        step.after.stream()
                                .map(id -> last(replacedBy, id))
                                .filter(id -> !id.equals(step.id))
                                .toList();
                kept.put(step.id, step.behind(after));
            }
        }
        return kept;
    }

    private static String last(Map<String, String> replacedBy, String id) {
        String at = id;
        for (int steps = 0; steps < replacedBy.size(); steps++) {
            String next = replacedBy.get(at);
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /// With the migration before it in its app for each that comes after none that is there, such
    /// as when one in between could not be read.
    private static Map<String, MigrationStep> chained(Map<String, MigrationStep> steps) {
        Map<String, MigrationStep> chained = new LinkedHashMap<>();
        @Nullable MigrationStep previous = null;
        for (MigrationStep step : steps.values()) {
            boolean first = previous == null || !previous.label.equals(step.label);
            boolean loose =
                    step.after.stream()
                            .noneMatch(
                                    id -> steps.containsKey(id) && id.startsWith(step.label + "."));
            List<String> after = new ArrayList<>(step.after);
            if (loose && !first && previous != null) {
                after.add(previous.id);
            }
            chained.put(step.id, step.behind(after));
            previous = step;
        }
        return chained;
    }

    private MigrationStep behind(List<String> others) {
        return new MigrationStep(id, label, type, others, replaces, operations);
    }

    /// Depth first along what comes before; circles are broken where they are first met.
    private static List<MigrationStep> inOrder(Map<String, MigrationStep> steps) {
        List<MigrationStep> ordered = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        for (String start : steps.keySet()) {
            List<String> path = new ArrayList<>(List.of(start));
            while (!path.isEmpty()) {
                String id = path.removeLast();
                MigrationStep step = steps.get(id);
                if (step != null && begun.add(id)) {
                    path.add(DONE + id);
                    step.after.reversed().stream()
                            .filter(before -> !begun.contains(before))
                            .forEach(path::add);
                }
                while (!path.isEmpty() && path.getLast().startsWith(DONE)) {
                    MigrationStep done = steps.get(path.removeLast().substring(DONE.length()));
                    if (done != null) {
                        ordered.add(done);
                    }
                }
            }
        }
        return ordered;
    }

    private static String parent(String key) {
        int slash = key.lastIndexOf('/');
        return slash < 0 ? "" : key.substring(0, slash);
    }
}
