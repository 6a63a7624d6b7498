package dev.seamwright.benchmarks.proposal;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.NodeId;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Systems whose facts and cuts were written down by others, in a folder that holds both: petclinic
/// as its maintainers really split it and as an expert grouped its entities, jpetstore as papers
/// use it and as a third party split it.
///
/// @param folder that need not be there
record KnownCuts(Path folder) {

    List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            samples.add(
                    sample(
                            "petclinic, as split",
                            "spring-petclinic",
                            "spring-petclinic_classes_actual_microservices.csv",
                            "petclinic_tables_actual_microservices.csv"));
            samples.add(
                    sample(
                            "petclinic, expert",
                            "spring-petclinic",
                            "petclinic_entities_mono2micro_expert.csv"));
            samples.add(
                    sample(
                            "jpetstore, papers",
                            "jpetstore-6",
                            "jpetstore6_classes_papers_style.csv",
                            "jpetstore6_tables_ours.csv"));
            samples.add(
                    sample(
                            "jpetstore, as split",
                            "jpetstore-6",
                            "jpetstore6_classes_thirdparty_microservices.csv"));
        }
        return samples;
    }

    private Sample sample(String name, String facts, String... cuts) {
        TypeFacts types = new TypeFacts(folder.resolve(facts));
        SortedMap<NodeId, String> areas = new TreeMap<>();
        for (String cut : cuts) {
            for (Map<String, String> row : Csv.rows(folder.resolve(cut))) {
                String area = row.getOrDefault("context", "UNMAPPED");
                String named =
                        row.getOrDefault(
                                "class",
                                row.getOrDefault("entity", row.getOrDefault("table", "?")));
                if (!area.equals("UNMAPPED") && !area.equals("SHARED")) {
                    types.thing(named).ifPresent(found -> areas.put(found, area));
                }
            }
        }
        return new Sample(name, false, ReferenceGraph.of(types.monolith()), areas);
    }
}
