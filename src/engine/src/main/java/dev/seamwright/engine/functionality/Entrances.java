package dev.seamwright.engine.functionality;

import dev.seamwright.engine.graph.CallGraph;
import dev.seamwright.engine.graph.CallGraph.Code;
import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds where the code of an entry point begins.
///
/// A function begins with itself. A type that answers requests is entered by its framework: in the
/// methods named like the verbs that are asked for, and in those that nobody calls, which can only
/// be meant for the framework. Inherited methods count as far as they are not overridden; methods
/// that are named like other verbs or are entered by routes of their own do not.
final class Entrances {

    private static final Set<String> VERBS =
            Set.of("get", "head", "options", "trace", "post", "put", "patch", "delete");

    /// Verbs that change nothing (RFC 9110, 9.2.1).
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final CallGraph calls;
    private final Set<ElementId> handlers = new HashSet<>();
    private final Map<ElementId, Set<Key>> ways = new HashMap<>();

    Entrances(CallGraph calls, List<EntryPoint> entries) {
        this.calls = calls;
        for (EntryPoint entry : entries) {
            handlers.add(entry.handler());
            ways.computeIfAbsent(entry.handler(), k -> new LinkedHashSet<>()).add(Key.of(entry));
        }
    }

    /// What tells one functionality from another.
    record Key(EntryPoint.Kind kind, ElementId handler, List<String> methods) {

        static Key of(EntryPoint entry) {
            return new Key(entry.kind(), entry.handler(), entry.methods());
        }
    }

    /// Where code begins.
    ///
    /// @param certainty how sure it is that this entrance runs it
    record Start(Code code, Certainty certainty) {}

    /// All that one entry point begins with.
    ///
    /// @param starts in the order in which they are thought to run
    /// @param type what stands in the type around them: the tables that it names are used on behalf
    ///   of its methods. Empty for a function outside of a type
    /// @param writes whether the tables that the type names may also be written
    record Entrance(List<Start> starts, Lineage type, boolean writes) {}

    Entrance of(EntryPoint entry) {
        Code handler = calls.code(entry.handler()).orElseThrow();
        boolean safe = !entry.methods().isEmpty() && SAFE.containsAll(entry.methods());
        if (handler.element().kind() == ElementKind.TYPE) {
            Lineage lineage = Lineage.of(handler);
            return new Entrance(starts(entry, lineage), lineage, !safe);
        }
        Lineage around =
                calls.code(handler.element().parent())
                        .filter(code -> code.element().kind() == ElementKind.TYPE)
                        .map(Lineage::of)
                        .orElse(Lineage.NONE);
        return new Entrance(List.of(new Start(handler, Certainty.CERTAIN)), around, false);
    }

    private List<Start> starts(EntryPoint entry, Lineage lineage) {
        boolean only = ways.getOrDefault(entry.handler(), Set.of()).size() == 1;
        List<Start> starts = new ArrayList<>();
        for (Code method : lineage.methods()) {
            String name = method.element().name();
            if (VERBS.contains(name)) {
                if (isAsked(entry, name)) {
                    starts.add(new Start(method, Certainty.CERTAIN));
                }
            } else if (!handlers.contains(method.id()) && !lineage.isCalled(name)) {
                starts.add(new Start(method, only ? Certainty.LIKELY : Certainty.POSSIBLE));
            }
        }
        return starts;
    }

    private static boolean isAsked(EntryPoint entry, String verb) {
        return entry.methods().isEmpty() || entry.methods().contains(verb.toUpperCase(Locale.ROOT));
    }
}
