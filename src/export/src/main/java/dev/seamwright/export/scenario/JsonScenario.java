package dev.seamwright.export.scenario;

import dev.seamwright.export.table.Json;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes a scenario as JSON, exactly as it is drawn, one member on each line so that two versions
/// can be compared line by line:
///
/// ```json
/// {
///   "format": "seamwright.scenario/1",
///   "name": "Team cut",
///   "contexts": [
///     {
///       "id": 1,
///       "name": "Ordering",
///       "members": [
///         "shop/orders/",
///         "table:orders"
///       ]
///     }
///   ]
/// }
/// ```
public final class JsonScenario {

    /// What every form of this file is called.
    static final String FAMILY = "seamwright.scenario/";

    /// The form that is written. Another number means that older programs cannot read it.
    static final String FORMAT = FAMILY + "1";

    private JsonScenario() {}

    /// Writes contexts by number and members by identity.
    ///
    /// @throws IOException if the receiver cannot take it
    public static void write(Scenario scenario, Appendable out) throws IOException {
        out.append("{\n  \"format\": ");
        Json.write(FORMAT, out);
        out.append(",\n  \"name\": ");
        Json.write(scenario.name(), out);
        out.append(",\n  \"contexts\": [");
        SortedMap<ContextId, List<NodeId>> members = members(scenario);
        String separator = "";
        for (Context context : scenario.contexts()) {
            out.append(separator);
            write(context, members.getOrDefault(context.id(), List.of()), out);
            separator = ",";
        }
        out.append(scenario.contexts().isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
    }

    private static SortedMap<ContextId, List<NodeId>> members(Scenario scenario) {
        SortedMap<ContextId, List<NodeId>> members = new TreeMap<>();
        for (Map.Entry<NodeId, ContextId> each : scenario.assignments().entrySet()) {
            members.computeIfAbsent(each.getValue(), k -> new ArrayList<>()).add(each.getKey());
        }
        return members;
    }

    private static void write(Context context, List<NodeId> members, Appendable out)
            throws IOException {
        out.append("\n    {\n      \"id\": ");
        Json.write(context.id().number(), out);
        out.append(",\n      \"name\": ");
        Json.write(context.name(), out);
        out.append(",\n      \"members\": [");
        String separator = "\n        ";
        for (NodeId member : members) {
            out.append(separator);
            Json.write(member.text(), out);
            separator = ",\n        ";
        }
        out.append(members.isEmpty() ? "]\n    }" : "\n      ]\n    }");
    }
}
