package dev.seamwright.export.proposal;

import dev.seamwright.engine.naming.NameSuggestion;
import dev.seamwright.engine.naming.NameSuggestion.Source;
import dev.seamwright.engine.proposal.ContextReasons;
import dev.seamwright.engine.proposal.ContextReasons.Core;
import dev.seamwright.engine.proposal.ContextReasons.Entrance;
import dev.seamwright.export.table.Json;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Context;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// A proposal with its names, reasons and stability as JSON. What could not be told is left out.
public final class ProposalJson {

    private final ProposalSubject subject;

    public ProposalJson(ProposalSubject subject) {
        this.subject = subject;
    }

    /// Writes one object.
    ///
    /// @throws IOException if the receiver cannot take it
    public void write(Appendable out) throws IOException {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("scenario", subject.scenario().name());
        whole.put("stability_runs", subject.stability().runs());
        whole.put("contexts", subject.scenario().contexts().stream().map(this::context).toList());
        whole.put(
                "elements",
                subject.prepared().graph().units().stream().map(this::element).toList());
        Json.write(whole, out);
        out.append('\n');
    }

    private Map<String, Object> context(Context context) {
        List<NodeId> members = subject.members(Optional.of(context.id()));
        int tables = ProposalSubject.tables(members);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", context.id().number());
        object.put("context", context.name());
        object.put("elements", members.size() - tables);
        object.put("tables", tables);
        put(object, subject.stability().of(context.id()));
        object.put(
                "names",
                subject.proposal().names(context.id()).stream().map(ProposalJson::name).toList());
        ContextReasons reasons = subject.reasons().get(context.id());
        if (reasons != null) {
            object.put("core_tables", reasons.tables().stream().map(ProposalJson::core).toList());
            object.put(
                    "entrances", reasons.entrances().stream().map(ProposalJson::entrance).toList());
        }
        return object;
    }

    private static Map<String, Object> name(NameSuggestion suggestion) {
        List<Object> sources = new ArrayList<>();
        for (Source source : suggestion.sources()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("origin", source.origin().name().toLowerCase(Locale.ROOT));
            object.put("said", source.said());
            object.put("of", source.of());
            object.put("example", source.example());
            sources.add(object);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", suggestion.name());
        object.put("score", suggestion.score());
        object.put("sources", sources);
        return object;
    }

    private static Map<String, Object> core(Core core) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("table", core.table().name());
        object.put("share", core.share());
        object.put("users", core.users());
        return object;
    }

    private static Map<String, Object> entrance(Entrance entrance) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", entrance.name());
        object.put("handler", entrance.handler().text());
        object.put("at", entrance.at().toString());
        object.put("tables", entrance.tables().stream().map(TableId::name).toList());
        return object;
    }

    private Map<String, Object> element(NodeId unit) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("element", unit.text());
        subject.scenario()
                .ownerOf(unit)
                .flatMap(subject.scenario()::context)
                .ifPresent(context -> object.put("context", context.name()));
        put(object, subject.stability().of(unit));
        return object;
    }

    private static void put(Map<String, Object> object, OptionalDouble stability) {
        stability.ifPresent(value -> object.put("stability", value));
    }
}
