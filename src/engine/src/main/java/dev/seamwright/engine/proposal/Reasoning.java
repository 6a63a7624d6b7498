package dev.seamwright.engine.proposal;

import dev.seamwright.engine.graph.Edge;
import dev.seamwright.engine.proposal.Reasons.Support;
import dev.seamwright.engine.proposal.Reasons.Tie;
import dev.seamwright.engine.proposal.Reasons.Word;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Tells reasons by the votes that move nodes ([Votes]): a node's ties and its words have their
/// parts of all, or one of them all where the other is missing. What nodes that belong to no
/// context say speaks for none.
final class Reasoning {

    private static final Comparator<Tie> STRONGEST =
            Comparator.comparingDouble(Tie::share)
                    .reversed()
                    .thenComparing(Tie::kind)
                    .thenComparing(Tie::neighbour);

    private static final Comparator<Word> MOST_TELLING =
            Comparator.comparingDouble(Word::share).reversed().thenComparing(Word::text);

    private static final Comparator<Support> BEST =
            Comparator.comparingDouble(Support::share).reversed().thenComparing(Support::context);

    private final Nodes nodes;
    private final Vocabulary vocabulary;
    private final Neighbours all;
    private final Map<TieKind, Neighbours> kinds = new EnumMap<>(TieKind.class);
    private final NodeEdges edges;
    private final Ties evidence;

    Reasoning(Nodes nodes, Vocabulary vocabulary, Ties ties) {
        this.nodes = nodes;
        this.vocabulary = vocabulary;
        all = new Neighbours(ties.size(), ties.ties());
        for (TieKind kind : TieKind.values()) {
            kinds.put(kind, new Neighbours(ties.size(), ties.ties(kind)));
        }
        edges = new NodeEdges(nodes);
        evidence = ties;
    }

    Reasons of(Scenario scenario, NodeId unit) {
        int node = nodes.of(unit);
        Optional<ContextId> own = scenario.ownerOf(unit);
        if (node < 0) {
            return new Reasons(unit, List.of(), own, users(scenario, unit));
        }
        List<NodeId> together =
                nodes.members(node).stream().filter(each -> !each.equals(unit)).toList();
        return new Reasons(unit, together, own, supports(scenario, node));
    }

    /// What takes no part in grouping belongs to whom it is used by most.
    private List<Support> users(Scenario scenario, NodeId hub) {
        Map<ContextId, List<Edge>> users = new TreeMap<>();
        double all = 0;
        for (Edge edge : nodes.graph().edges()) {
            if (edge.to().equals(hub)) {
                scenario.ownerOf(edge.from())
                        .ifPresent(
                                user ->
                                        users.computeIfAbsent(user, k -> new ArrayList<>())
                                                .add(edge));
                all++;
            }
        }
        double part = all > 0 ? 1 / all : 0;
        List<Support> supports = new ArrayList<>();
        users.forEach(
                (context, edges) -> {
                    List<Tie> ties = edges.stream().map(edge -> use(edge, part)).toList();
                    Map<TieKind, Double> kinds = parts(ties, 0);
                    supports.add(new Support(context, part * ties.size(), kinds, ties, List.of()));
                });
        supports.sort(BEST);
        return supports;
    }

    private Tie use(Edge edge, double share) {
        return new Tie(TieKind.CODE, edge.from(), share, nodes.graph().references(edge), List.of());
    }

    private List<Support> supports(Scenario scenario, int node) {
        int[] groups = groups(scenario);
        int contexts = scenario.contexts().size();
        Votes votes = new Votes(all, vocabulary, groups, contexts);
        double[] words = votes.ofWords(node);
        double ties = all.total(node);
        boolean said = Arrays.stream(words).sum() > Votes.EVEN;
        double whole = said ? 1 + Votes.WORDS : 1;
        double forTies = ties > 0 ? 1 / whole / ties : 0;
        double forWords = ties > 0 ? Votes.WORDS / whole : 1;
        List<List<Tie>> found = ties(scenario, node, groups, forTies);
        List<Support> supports = new ArrayList<>();
        for (int group = 0; group < contexts; group++) {
            double spoken = Math.max(0, words[group]) * forWords;
            Map<TieKind, Double> parts = parts(found.get(group), spoken);
            double share = parts.values().stream().mapToDouble(Double::doubleValue).sum();
            if (share > Votes.EVEN) {
                List<Word> shared =
                        votes.words(node, group, forWords).stream().sorted(MOST_TELLING).toList();
                ContextId context = scenario.contexts().get(group).id();
                supports.add(new Support(context, share, parts, found.get(group), shared));
            }
        }
        supports.sort(BEST);
        return supports;
    }

    /// The context of each node as a position in the scenario; behind the last one for none.
    private int[] groups(Scenario scenario) {
        Map<ContextId, Integer> positions = new HashMap<>();
        for (Context context : scenario.contexts()) {
            positions.put(context.id(), positions.size());
        }
        int none = positions.size();
        int[] groups = new int[nodes.size()];
        for (int node = 0; node < groups.length; node++) {
            NodeId first = nodes.members(node).getFirst();
            groups[node] = scenario.ownerOf(first).map(positions::get).orElse(none);
        }
        return groups;
    }

    private static Map<TieKind, Double> parts(List<Tie> ties, double spoken) {
        Map<TieKind, Double> parts = new EnumMap<>(TieKind.class);
        ties.forEach(tie -> parts.merge(tie.kind(), tie.share(), Double::sum));
        if (spoken > 0) {
            parts.merge(TieKind.WORDS, spoken, Double::sum);
        }
        return parts;
    }

    /// The ties of a node to the members of each context.
    private List<List<Tie>> ties(Scenario scenario, int node, int[] groups, double scale) {
        List<List<Tie>> found = new ArrayList<>();
        for (int group = 0; group <= scenario.contexts().size(); group++) {
            found.add(new ArrayList<>());
        }
        kinds.forEach(
                (kind, neighbours) ->
                        neighbours.forEach(
                                node,
                                (to, weight) ->
                                        spread(node, to, weight)
                                                .forEach(
                                                        (other, part) ->
                                                                found.get(groups[other])
                                                                        .add(
                                                                                tie(
                                                                                        kind,
                                                                                        node,
                                                                                        other,
                                                                                        part
                                                                                                * scale)))));
        found.forEach(each -> each.sort(STRONGEST));
        return found;
    }

    /// A tie as it is; one to the anchor of a file or folder split among the other nodes in it.
    private SortedMap<Integer, Double> spread(int node, int to, double weight) {
        SortedMap<Integer, Double> parts = new TreeMap<>();
        List<Integer> others = evidence.nodes(to).stream().filter(part -> part != node).toList();
        others.forEach(part -> parts.put(part, weight / others.size()));
        return parts;
    }

    private Tie tie(TieKind kind, int node, int other, double share) {
        List<Reference> references =
                switch (kind) {
                    case DATA -> edges.between(node, other, false);
                    case CODE -> edges.between(node, other, true);
                    case WORDS, FILES, TESTS, HISTORY, FOLDERS -> List.of();
                };
        List<String> words = kind == TieKind.WORDS ? vocabulary.shared(node, other) : List.of();
        return new Tie(kind, nodes.members(other).getFirst(), share, references, words);
    }
}
