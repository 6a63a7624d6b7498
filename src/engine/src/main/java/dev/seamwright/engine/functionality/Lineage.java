package dev.seamwright.engine.functionality;

import dev.seamwright.engine.graph.CallGraph.Code;
import dev.seamwright.engine.graph.CallGraph.Step;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.ReferenceKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A type with the types that it extends, and which of their methods an instance of it runs.
///
/// The nearest type that declares a name wins; types are ordered breadth first over the bases as
/// written, which differs from a language's own order only where bases are shared.
final class Lineage {

    /// No type at all.
    static final Lineage NONE = new Lineage(Set.of());

    /// Types looked at; hostile source can chain any number of them.
    private static final int MAX_TYPES = 200;

    private static final Comparator<Code> BY_PLACE =
            Comparator.comparing((Code code) -> code.element().at()).thenComparing(Code::id);

    private final Set<Code> types;
    private final Map<String, Code> nearest = new LinkedHashMap<>();
    private final Map<Code, Code> owners = new HashMap<>();

    private Lineage(Set<Code> types) {
        this.types = types;
        for (Code type : types) {
            type.members().stream()
                    .filter(member -> member.element().kind() == ElementKind.FUNCTION)
                    .sorted(BY_PLACE)
                    .forEach(
                            method -> {
                                owners.put(method, type);
                                nearest.putIfAbsent(method.element().name(), method);
                            });
        }
    }

    static Lineage of(Code type) {
        Set<Code> types = new LinkedHashSet<>();
        ArrayDeque<Code> waiting = new ArrayDeque<>(List.of(type));
        for (Code next = waiting.poll(); next != null; next = waiting.poll()) {
            if (types.size() < MAX_TYPES && types.add(next)) {
                waiting.addAll(next.bases());
            }
        }
        return new Lineage(types);
    }

    /// The methods of an instance: those of the nearest type first, each type's by place.
    List<Code> methods() {
        return List.copyOf(nearest.values());
    }

    /// The type itself, the nearest one.
    @Nullable Code type() {
        return types.isEmpty() ? null : types.iterator().next();
    }

    /// Where a step leads when an instance of this type runs it. A call of one method by another
    /// goes to the nearest method of that name, unless it is how the nearer one calls the one that
    /// it overrides.
    @Nullable Code target(Step step) {
        Code to = step.to();
        if (to == null || !owners.containsKey(to) || !owners.containsKey(step.from())) {
            return to;
        }
        String name = to.element().name();
        return name.equals(step.from().element().name()) ? to : nearest.getOrDefault(name, to);
    }

    /// Whether the program itself calls a method of this name: the nearest one from anywhere, one
    /// that it overrides from within these types. Calling what one overrides does not count.
    boolean isCalled(String name) {
        for (Map.Entry<Code, Code> owned : owners.entrySet()) {
            Code method = owned.getKey();
            if (method.element().name().equals(name)) {
                boolean near = method == nearest.get(name);
                for (Step use : method.users()) {
                    boolean own = owners.containsKey(use.from());
                    boolean above = own && use.from().element().name().equals(name);
                    if (use.reference().kind() == ReferenceKind.CALL && !above && (near || own)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
