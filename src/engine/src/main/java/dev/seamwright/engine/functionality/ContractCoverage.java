package dev.seamwright.engine.functionality;

import dev.seamwright.engine.graph.CallGraph;
import dev.seamwright.engine.graph.CallGraph.Code;
import dev.seamwright.engine.graph.CallGraph.Step;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/// Which routes a test reaches: by a request to their address, or by calling their handler, itself
/// or through production code. Immutable; found once per graph, in one walk over all calls.
public final class ContractCoverage {

    private final List<Covered> routes;
    private final boolean tested;

    private ContractCoverage(ReferenceGraph graph) {
        Set<String> tests =
                graph.monolith().files().stream()
                        .filter(file -> file.traits().contains(FileTrait.TEST))
                        .map(SourceFile::path)
                        .collect(Collectors.toSet());
        this.tested = !tests.isEmpty();
        Map<NodeId, Reference> reached = reached(graph, tests);
        this.routes =
                graph.monolith().entryPoints().routes().stream()
                        .filter(route -> isProduction(graph, route))
                        .map(route -> new Covered(route, way(graph.calls(), route, reached)))
                        .toList();
    }

    /// Looks what the tests of a monolith reach.
    public static ContractCoverage of(ReferenceGraph graph) {
        return new ContractCoverage(graph);
    }

    /// One route whose handler is known.
    ///
    /// @param way from a test to the handler: what stands in the test first, then calls of
    ///   production code. The shortest; empty where no test reaches it
    public record Covered(Route route, List<Reference> way) {

        public Covered {
            way = List.copyOf(way);
        }

        /// Whether a test gets here.
        public boolean isReached() {
            return !way.isEmpty();
        }
    }

    /// Whether the tree holds tests at all.
    public boolean hasTests() {
        return tested;
    }

    /// Every route whose handler is production code, in the order of the monolith.
    public List<Covered> routes() {
        return routes;
    }

    /// Share of the routes of a context that a test reaches, 0..1. Absent where the tree holds no
    /// tests, and where the context answers no route.
    public OptionalDouble share(Scenario scenario, ContextId context) {
        List<Covered> own =
                routes.stream()
                        .filter(one -> scenario.ownerOf(handler(one)).equals(Optional.of(context)))
                        .toList();
        if (!tested || own.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                (double) own.stream().filter(Covered::isReached).count() / own.size());
    }

    private static ElementId handler(Covered covered) {
        return Optional.ofNullable(covered.route().handler()).orElse(ElementId.ROOT);
    }

    private static boolean isProduction(ReferenceGraph graph, Route route) {
        ElementId handler = route.handler();
        return handler != null && graph.isProduction(handler);
    }

    /// The last step of the shortest way from a test to every piece of code that one reaches.
    private static Map<NodeId, Reference> reached(ReferenceGraph graph, Set<String> tests) {
        Map<NodeId, Reference> steps = new HashMap<>();
        ArrayDeque<Code> waiting = new ArrayDeque<>();
        for (Reference reference : graph.monolith().references()) {
            boolean runs =
                    reference.kind() == ReferenceKind.CALL
                            || reference.kind() == ReferenceKind.INSTANTIATE;
            if (runs
                    && tests.contains(reference.evidence().at().path())
                    && reference.to() instanceof ElementId to
                    && graph.isProduction(to)
                    && steps.putIfAbsent(to, reference) == null) {
                graph.calls().code(to).ifPresent(waiting::add);
            }
        }
        for (Code code = waiting.poll(); code != null; code = waiting.poll()) {
            for (Step step : code.steps()) {
                Code to = step.to();
                if (to != null && steps.putIfAbsent(to.id(), step.reference()) == null) {
                    waiting.add(to);
                }
            }
        }
        return steps;
    }

    /// A type that answers is reached where one of its methods is.
    private static List<Reference> way(
            CallGraph calls, Route route, Map<NodeId, Reference> reached) {
        ElementId handler = Optional.ofNullable(route.handler()).orElse(ElementId.ROOT);
        if (reached.containsKey(handler)) {
            return way(handler, reached);
        }
        return calls.code(handler).stream()
                .filter(code -> code.element().kind() == ElementKind.TYPE)
                .flatMap(type -> type.members().stream())
                .filter(method -> reached.containsKey(method.id()))
                .findFirst()
                .map(method -> way(method.id(), reached))
                .orElse(List.of());
    }

    private static List<Reference> way(NodeId code, Map<NodeId, Reference> reached) {
        List<Reference> way = new ArrayList<>();
        Reference step = reached.get(code);
        while (step != null) {
            way.add(step);
            step = reached.get(step.from());
        }
        Collections.reverse(way);
        return way;
    }
}
