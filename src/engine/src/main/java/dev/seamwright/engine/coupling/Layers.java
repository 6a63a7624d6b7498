package dev.seamwright.engine.coupling;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.scenario.ContextId;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Tells for each context how its code is spread over layers.
final class Layers {

    private static final int COUNT = Layer.values().length;
    private static final int ENTRY = List.of(Layer.values()).indexOf(Layer.ENTRY);
    private static final int LOGIC = List.of(Layer.values()).indexOf(Layer.LOGIC);
    private static final int DATA = List.of(Layer.values()).indexOf(Layer.DATA);

    private final ReferenceGraph graph;
    private final Links links;
    private final int[] layerOf;

    Layers(ReferenceGraph graph, Links links) {
        this.graph = graph;
        this.links = links;
        layerOf = new int[links.firstTable];
        Arrays.fill(layerOf, LOGIC);
        Monolith.EntryPoints entries = graph.monolith().entryPoints();
        entries.tasks().forEach(task -> mark(task.handler(), ENTRY));
        entries.routes().forEach(route -> mark(route.handler(), ENTRY));
        graph.monolith().tables().stream()
                .flatMap(table -> table.models().stream())
                .forEach(model -> mark(model, DATA));
    }

    private void mark(@Nullable ElementId element, int layer) {
        int unit = element == null ? -1 : links.position(graph.unitOf(element));
        if (unit >= 0) {
            layerOf[unit] = layer;
        }
    }

    SortedMap<ContextId, LayerMix> of(List<ContextId> contexts, int[] owners) {
        int[] whole = new int[COUNT];
        int[][] own = new int[contexts.size()][COUNT];
        for (int unit = 0; unit < layerOf.length; unit++) {
            whole[layerOf[unit]]++;
            if (owners[unit] >= 0) {
                own[owners[unit]][layerOf[unit]]++;
            }
        }
        SortedMap<ContextId, LayerMix> mixes = new TreeMap<>();
        for (int context = 0; context < own.length; context++) {
            mixes.put(contexts.get(context), LayerMix.of(own[context], whole));
        }
        return mixes;
    }
}
