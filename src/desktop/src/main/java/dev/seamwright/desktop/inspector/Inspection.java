package dev.seamwright.desktop.inspector;

import dev.seamwright.desktop.evidence.Explanation;
import dev.seamwright.desktop.evidence.Proof;
import dev.seamwright.desktop.session.Facts;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.desktop.session.Verdict;
import dev.seamwright.engine.graph.Edge;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.wording.Words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Finds out what there is to say about a focus. Run in the background.
final class Inspection {

    private final Facts facts;
    private final Explanation explanation;
    private final Words words;

    Inspection(Facts facts, Explanation explanation, Words words) {
        this.facts = facts;
        this.explanation = explanation;
        this.words = words;
    }

    Content of(Focus focus, Verdict verdict) {
        return switch (focus) {
            case Focus.Nothing ignored -> overview(verdict);
            case Focus.OneContext(ContextId context) -> context(context, verdict);
            case Focus.Between(ContextId one, ContextId other) ->
                    pair(one, other, verdict.scenario());
            case Focus.Members(List<NodeId> nodes) ->
                    nodes.size() == 1
                            ? node(nodes.getFirst(), verdict.scenario())
                            : many(nodes, verdict.scenario());
        };
    }

    private Content overview(Verdict verdict) {
        List<NodeId> units = facts.graph().units();
        int tables = (int) units.stream().filter(TableId.class::isInstance).count();
        return new Content.Overview(
                verdict.scenario().name(),
                verdict.scenario().contexts().size(),
                units.size() - tables,
                tables,
                verdict.scores().crossing(),
                verdict.scores().unassigned());
    }

    private Content context(ContextId id, Verdict verdict) {
        Optional<Seam> seam = verdict.scores().of(id);
        return seam.<Content>map(
                        found ->
                                new Content.OfContext(
                                        id,
                                        nameOf(Optional.of(id), verdict.scenario()),
                                        found,
                                        explanation.bars(found.risk()),
                                        explanation.bars(found.independence())))
                .orElseGet(() -> overview(verdict));
    }

    private Content node(NodeId id, Scenario scenario) {
        Optional<ContextId> owner = scenario.ownerOf(id);
        return new Content.OfNode(
                facts.nameOf(id),
                kindOf(id),
                owner,
                nameOf(owner, scenario),
                placeOf(id),
                proofs(id, false),
                proofs(id, true));
    }

    private Content many(List<NodeId> nodes, Scenario scenario) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (NodeId node : nodes) {
            counts.merge(
                    scenario.ownerOf(node).map(ContextId::number).orElse(Integer.MAX_VALUE),
                    1,
                    Integer::sum);
        }
        List<Content.Share> shares = new ArrayList<>();
        counts.forEach(
                (number, count) -> {
                    Optional<ContextId> owner =
                            number == Integer.MAX_VALUE
                                    ? Optional.empty()
                                    : Optional.of(new ContextId(number));
                    shares.add(new Content.Share(owner, nameOf(owner, scenario), count));
                });
        int tables = (int) nodes.stream().filter(TableId.class::isInstance).count();
        return new Content.OfMany(nodes.size() - tables, tables, shares);
    }

    private Content pair(ContextId one, ContextId other, Scenario scenario) {
        List<Reference> there = new ArrayList<>();
        List<Reference> back = new ArrayList<>();
        for (Edge edge : facts.graph().edges()) {
            Optional<ContextId> from = scenario.ownerOf(edge.from());
            Optional<ContextId> to = scenario.ownerOf(edge.to());
            if (from.equals(Optional.of(one)) && to.equals(Optional.of(other))) {
                there.addAll(facts.graph().references(edge));
            } else if (from.equals(Optional.of(other)) && to.equals(Optional.of(one))) {
                back.addAll(facts.graph().references(edge));
            }
        }
        Collections.sort(there);
        Collections.sort(back);
        return new Content.OfPair(
                nameOf(Optional.of(one), scenario),
                nameOf(Optional.of(other), scenario),
                explanation.proofs(there),
                explanation.proofs(back));
    }

    private List<Proof> proofs(NodeId id, boolean outgoing) {
        List<Reference> references = new ArrayList<>();
        for (Edge edge : facts.edgesOf(id)) {
            if (edge.from().equals(id) == outgoing) {
                references.addAll(facts.graph().references(edge));
            }
        }
        Collections.sort(references);
        return explanation.proofs(references);
    }

    private String kindOf(NodeId id) {
        Element element = facts.element(id);
        return element == null
                ? words.text("inspector.kind.table")
                : words.text("inspector.kind." + element.kind().name(), element.lines());
    }

    private Optional<Location> placeOf(NodeId id) {
        Element element = facts.element(id);
        if (element != null) {
            return Optional.of(element.at());
        }
        return Optional.ofNullable(facts.table(id)).map(Table::at);
    }

    private String nameOf(Optional<ContextId> id, Scenario scenario) {
        return id.flatMap(scenario::context)
                .map(Context::name)
                .orElseGet(() -> words.text("map.unassigned"));
    }
}
