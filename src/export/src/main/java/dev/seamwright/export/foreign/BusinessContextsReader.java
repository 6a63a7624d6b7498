package dev.seamwright.export.foreign;

import dev.seamwright.export.foreign.ForeignFileException.Finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// Reads the business contexts of each class. Accepted are `{"Class": ["context", …]}`
/// (Mono2Micro's `bcs_per_class.json`), `{"Class": "context"}`, and CSV `Class,context`, one row
/// for each, with or without a header.
public final class BusinessContextsReader {

    private static final List<Set<String>> COLUMNS =
            List.of(
                    Set.of("class", "class_name", "element", "name"),
                    Set.of("business_context", "business-context", "context", "use_case"));

    private BusinessContextsReader() {}

    /// Reads a file.
    ///
    /// @return the contexts of each class, in the order of the file
    /// @throws ForeignFileException if it holds no business contexts
    public static SequencedMap<String, List<String>> read(Path path) {
        ForeignFile file = new ForeignFile(path, ForeignForm.BUSINESS_CONTEXTS);
        SequencedMap<String, List<String>> contexts =
                file.isJson() ? file.json(BusinessContextsReader::json) : rows(file);
        if (contexts.isEmpty()) {
            throw file.failure(Finding.of(ForeignProblem.EMPTY));
        }
        contexts.replaceAll((name, each) -> List.copyOf(each));
        return Collections.unmodifiableSequencedMap(contexts);
    }

    private static SequencedMap<String, List<String>> json(JsonWalk json) {
        SequencedMap<String, List<String>> contexts = new LinkedHashMap<>();
        json.fields(
                name -> {
                    List<String> of = new ArrayList<>();
                    if (json.isArray()) {
                        json.items(() -> of.add(json.text()));
                    } else {
                        of.add(json.text());
                    }
                    contexts.put(name, of);
                });
        return contexts;
    }

    private static SequencedMap<String, List<String>> rows(ForeignFile file) {
        SequencedMap<String, List<String>> contexts = new LinkedHashMap<>();
        List<Row> rows = file.rows();
        Columns columns = Columns.of(rows.getFirst(), COLUMNS);
        for (Row row : columns.named() ? rows.subList(1, rows.size()) : rows) {
            String name = columns.cell(row, 0);
            String context = columns.cell(row, 1);
            if (name.isEmpty() || context.isEmpty()) {
                throw file.failure(new Finding(ForeignProblem.WRONG_FORM, row.line(), name));
            }
            contexts.computeIfAbsent(name, none -> new ArrayList<>()).add(context);
        }
        return contexts;
    }
}
