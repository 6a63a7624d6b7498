package dev.seamwright.export.foreign;

import dev.seamwright.engine.metric.Partition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What Service Cutter is given of a system, and how it was cut.
///
/// @param name of the system
/// @param nanoentities the fields that are to be distributed, as `Entity.field`, in the order of
///   the file
/// @param ties how strongly two of them belong together; none where the file has no scores
/// @param useCases what reads and writes them
/// @param cuts every grouping that the file holds, by the path of names that leads to it
public record ServiceCutterModel(
        String name,
        List<String> nanoentities,
        List<Tie> ties,
        List<UseCase> useCases,
        SequencedMap<String, Partition> cuts) {

    /// Copies, so that nothing changes afterwards.
    public ServiceCutterModel {
        nanoentities = List.copyOf(nanoentities);
        ties = List.copyOf(ties);
        useCases = List.copyOf(useCases);
        cuts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cuts));
    }

    /// Reads a model (`entities` with their `nanoentities`), alone or in a file that holds it under
    /// `model`, with use cases, scored pairs (`edges` with `a`, `b`, `weight`) and cuts beside it.
    ///
    /// @throws ForeignFileException if the file holds no model
    public static ServiceCutterModel read(Path path) {
        return ServiceCutterReader.read(path);
    }

    /// Two nanoentities that belong together, or apart.
    ///
    /// @param weight how strongly; below 0 where they should be apart
    public record Tie(String one, String other, double weight) {}

    /// A use case with the nanoentities that it reads and writes.
    public record UseCase(String name, List<String> reads, List<String> writes) {

        /// Copies, so that nothing changes afterwards.
        public UseCase {
            reads = List.copyOf(reads);
            writes = List.copyOf(writes);
        }
    }

    static List<String> full(String entity, List<String> fields) {
        List<String> full = new ArrayList<>();
        fields.forEach(field -> full.add(field.contains(".") ? field : entity + "." + field));
        return full;
    }
}
