package dev.seamwright.engine.published;

import dev.seamwright.engine.functionality.Access;
import dev.seamwright.engine.functionality.Functionalities;
import dev.seamwright.engine.functionality.Functionality;
import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.engine.history.Change;
import dev.seamwright.engine.history.Changes;
import dev.seamwright.engine.metric.Call;
import dev.seamwright.engine.metric.EntityAccess;
import dev.seamwright.engine.metric.Measure;
import dev.seamwright.engine.metric.Partition;
import dev.seamwright.engine.metric.Profile;
import dev.seamwright.engine.metric.TeamSize;
import dev.seamwright.engine.metric.TracedFunctionality;
import dev.seamwright.engine.metric.TransactionalPurity;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The published measures of one scenario.
///
/// - Clusters are contexts, by name; what belongs to none is in no cluster.
/// - Classes are the units of code, and calls the calls and instantiations between them; v is how
///   many places in the code there are. Business contexts are not known.
/// - Entities are tables, functionalities the entry points with their accesses in the order in
///   which the code runs.
/// - Code touches a table that it reads or writes. Authors of code are those of the commits that
///   change its file, merges and bulk commits left out.
///
/// @param byCalls over classes and calls, with transactional purity and team size
/// @param byAccesses over functionalities and tables
public record ScenarioMeasures(Profile byCalls, Profile byAccesses) {

    /// Measures a scenario.
    public static ScenarioMeasures of(ReferenceGraph graph, Scenario scenario) {
        Partition code = partition(graph, scenario, false);
        Partition tables = partition(graph, scenario, true);
        Profile byCalls =
                Profile.ofCalls(code, calls(graph), Map.of())
                        .with(Measure.DTP, new TransactionalPurity(code, touches(graph)).dtp())
                        .with(Measure.TSR, new TeamSize(code, authors(graph)).tsr());
        Profile byAccesses = Profile.ofAccesses(tables, functionalities(graph), Map.of());
        return new ScenarioMeasures(byCalls, byAccesses);
    }

    private static Partition partition(ReferenceGraph graph, Scenario scenario, boolean tables) {
        SequencedMap<String, String> clusters = new LinkedHashMap<>();
        for (NodeId unit : graph.units()) {
            if (unit instanceof TableId == tables) {
                scenario.ownerOf(unit)
                        .flatMap(scenario::context)
                        .ifPresent(context -> clusters.put(unit.text(), name(scenario, context)));
            }
        }
        return new Partition(clusters);
    }

    /// Two contexts of one name are told apart by their numbers.
    private static String name(Scenario scenario, Context context) {
        long alike =
                scenario.contexts().stream()
                        .filter(each -> each.name().equals(context.name()))
                        .count();
        return alike == 1 ? context.name() : context.name() + " #" + context.id().number();
    }

    private static List<Call> calls(ReferenceGraph graph) {
        List<Call> calls = new ArrayList<>();
        for (Edge edge : graph.edges()) {
            int volume = edge.count(ReferenceKind.CALL) + edge.count(ReferenceKind.INSTANTIATE);
            if (volume > 0) {
                calls.add(new Call(edge.from().text(), edge.to().text(), volume));
            }
        }
        return calls;
    }

    private static SequencedMap<String, Set<String>> touches(ReferenceGraph graph) {
        SequencedMap<String, Set<String>> touches = new LinkedHashMap<>();
        for (Edge edge : graph.edges()) {
            if (edge.count(ReferenceKind.READ) + edge.count(ReferenceKind.WRITE) > 0) {
                touches.computeIfAbsent(edge.to().text(), none -> new LinkedHashSet<>())
                        .add(edge.from().text());
            }
        }
        return touches;
    }

    private static Map<String, Set<String>> authors(ReferenceGraph graph) {
        Map<String, Set<String>> authors = new TreeMap<>();
        for (Change change : Changes.of(graph).all()) {
            for (NodeId unit : change.units()) {
                authors.computeIfAbsent(unit.text(), none -> new TreeSet<>())
                        .add(change.commit().author());
            }
        }
        return authors;
    }

    private static List<TracedFunctionality> functionalities(ReferenceGraph graph) {
        List<TracedFunctionality> functionalities = new ArrayList<>();
        for (Functionality each : Functionalities.of(graph).all()) {
            List<EntityAccess> accesses = new ArrayList<>();
            for (Access access : each.accesses()) {
                accesses.add(new EntityAccess(access.table().text(), access.isWrite()));
            }
            functionalities.add(TracedFunctionality.of(each.entry().name(), accesses));
        }
        return functionalities;
    }
}
