package dev.seamwright.export.foreign;

import dev.seamwright.engine.metric.Partition;
import dev.seamwright.export.foreign.ForeignFileException.Finding;
import dev.seamwright.export.foreign.ServiceCutterModel.Tie;
import dev.seamwright.export.foreign.ServiceCutterModel.UseCase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Finds the parts of a model in a file of Service Cutter.
///
/// @param file where it comes from
record ServiceCutterReader(ForeignFile file) {

    static ServiceCutterModel read(Path path) {
        ForeignFile file = new ForeignFile(path, ForeignForm.SERVICE_CUTTER);
        return new ServiceCutterReader(file).model(file.json(JsonTree::of));
    }

    private ServiceCutterModel model(JsonTree whole) {
        JsonTree model = whole.field("model").orElse(whole);
        List<String> nanoentities =
                model.field("entities").stream()
                        .flatMap(all -> all.items().stream())
                        .flatMap(ServiceCutterReader::fields)
                        .toList();
        if (nanoentities.isEmpty()) {
            throw file.failure(Finding.of(ForeignProblem.WRONG_FORM));
        }
        SequencedMap<String, Partition> cuts = new LinkedHashMap<>();
        whole.field("expected").ifPresent(expected -> collect("", expected, cuts));
        return new ServiceCutterModel(
                model.text("name"), nanoentities, ties(whole), useCases(whole), cuts);
    }

    private static Stream<String> fields(JsonTree entity) {
        return ServiceCutterModel.full(entity.text("name"), entity.texts("nanoentities")).stream();
    }

    private List<Tie> ties(JsonTree whole) {
        List<Tie> ties = new ArrayList<>();
        for (JsonTree edge : whole.field("edges").map(JsonTree::items).orElse(List.of())) {
            ties.add(new Tie(edge.text("a"), edge.text("b"), weight(edge.text("weight"))));
        }
        return ties;
    }

    private double weight(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            throw new ForeignFileException(
                    file.path(),
                    file.expected(),
                    new Finding(ForeignProblem.WRONG_FORM, 0, text),
                    noNumber);
        }
    }

    private static List<UseCase> useCases(JsonTree whole) {
        return whole.field("userRepresentations").orElse(whole).field("useCases").stream()
                .flatMap(all -> all.items().stream())
                .map(
                        each ->
                                new UseCase(
                                        each.text("name"),
                                        each.texts("nanoentitiesRead"),
                                        each.texts("nanoentitiesWritten")))
                .toList();
    }

    /// Every array that groups nanoentities: of arrays, or of objects with `nanoentities`.
    private static void collect(String at, JsonTree tree, SequencedMap<String, Partition> cuts) {
        switch (tree) {
            case JsonTree.Fields fields ->
                    fields.all().forEach((name, each) -> collect(join(at, name), each, cuts));
            case JsonTree.Items items -> {
                SequencedMap<String, String> clusters = grouped(items);
                if (!clusters.isEmpty()) {
                    cuts.put(at, new Partition(clusters));
                }
                for (int i = 0; clusters.isEmpty() && i < items.all().size(); i++) {
                    collect(join(at, String.valueOf(i)), items.all().get(i), cuts);
                }
            }
            case JsonTree.Leaf leaf -> {}
            case JsonTree.Other other -> {}
        }
    }

    private static String join(String at, String name) {
        return at.isEmpty() ? name : at + "." + name;
    }

    /// The cluster of each nanoentity; none if the items are no groups, or overlap.
    private static SequencedMap<String, String> grouped(JsonTree.Items items) {
        SequencedMap<String, String> clusters = new LinkedHashMap<>();
        for (int i = 0; i < items.all().size(); i++) {
            JsonTree each = items.all().get(i);
            List<String> members = each.texts();
            String name = String.valueOf(i);
            if (members.isEmpty()) {
                members = each.texts("nanoentities");
                name = each.text("name");
            }
            for (String member : members) {
                if (clusters.put(member, name) != null) {
                    return new LinkedHashMap<>();
                }
            }
            if (members.isEmpty()) {
                return new LinkedHashMap<>();
            }
        }
        return clusters;
    }
}
