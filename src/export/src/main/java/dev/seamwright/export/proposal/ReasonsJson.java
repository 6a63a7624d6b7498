package dev.seamwright.export.proposal;

import dev.seamwright.engine.proposal.Reasons;
import dev.seamwright.engine.proposal.Reasons.Support;
import dev.seamwright.engine.proposal.Reasons.Tie;
import dev.seamwright.engine.proposal.Reasons.Word;
import dev.seamwright.export.table.Json;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The reasons for the place of one element as JSON, each with the lines that make it.
///
/// @param scenario that the reasons are about
public record ReasonsJson(Scenario scenario, Reasons reasons) {

    /// Writes one object.
    ///
    /// @throws IOException if the receiver cannot take it
    public void write(Appendable out) throws IOException {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("element", reasons.element().text());
        whole.put("together", reasons.together().stream().map(NodeId::text).toList());
        reasons.own().ifPresent(own -> whole.put("context", name(own)));
        whole.put("supports", reasons.supports().stream().map(this::support).toList());
        Json.write(whole, out);
        out.append('\n');
    }

    private Map<String, Object> support(Support support) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        support.kinds().forEach((kind, share) -> kinds.put(lower(kind), share));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("context", name(support.context()));
        object.put("share", support.share());
        object.put("kinds", kinds);
        object.put("ties", support.ties().stream().map(ReasonsJson::tie).toList());
        object.put("words", support.words().stream().map(ReasonsJson::word).toList());
        return object;
    }

    private static Map<String, Object> tie(Tie tie) {
        List<Object> references = tie.references().stream().map(ReasonsJson::reference).toList();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", lower(tie.kind()));
        object.put("neighbour", tie.neighbour().text());
        object.put("share", tie.share());
        object.put("references", references);
        object.put("words", tie.words());
        return object;
    }

    private static Object reference(Reference reference) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", lower(reference.kind()));
        object.put("from", reference.from().text());
        object.put("to", reference.to().text());
        object.put("at", reference.evidence().at().toString());
        return object;
    }

    private static Map<String, Object> word(Word word) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("word", word.text());
        object.put("share", word.share());
        return object;
    }

    private String name(ContextId id) {
        return scenario.context(id).map(Context::name).orElseGet(id::toString);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
