package dev.seamwright.export.foreign;

import dev.seamwright.engine.metric.Call;
import dev.seamwright.export.foreign.ForeignFileException.Finding;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// Reads which class calls which, and how often. Accepted are
///
/// - `{"A--B": 18, …}` (Mono2Micro's `runtime_call_volume.json`);
/// - `[{"source": "A", "target": "B", "weight": 18}, …]`, and `from`, `to`, `volume` likewise;
/// - CSV `A,B,18` or `A,B` with or without a header, and Bunch's `A B 18`.
///
/// Where JSON names a pair twice the file is refused; rows of one pair are added up.
public final class CallsReader {

    private static final String ARROW = "--";

    private static final Set<String> FROM = Set.of("from", "source", "src", "caller", "origin");
    private static final Set<String> TO = Set.of("to", "target", "tgt", "callee", "destination");
    private static final Set<String> VOLUME = Set.of("volume", "weight", "count", "calls");

    private final ForeignFile file;
    private final SequencedMap<List<String>, Double> volumes = new LinkedHashMap<>();

    private CallsReader(ForeignFile file) {
        this.file = file;
    }

    /// Reads a file.
    ///
    /// @return the calls in the order of the file; none if the file says that there are none
    /// @throws ForeignFileException if it holds no calls
    public static List<Call> read(Path path) {
        CallsReader reader = new CallsReader(new ForeignFile(path, ForeignForm.CALLS));
        if (reader.file.isJson()) {
            reader.file.json(reader::readJson);
        } else {
            reader.readRows();
        }
        return reader.volumes.entrySet().stream()
                .map(
                        each ->
                                new Call(
                                        each.getKey().getFirst(),
                                        each.getKey().getLast(),
                                        each.getValue()))
                .toList();
    }

    private boolean readJson(JsonWalk json) {
        if (json.isArray()) {
            json.items(() -> readLink(json));
        } else {
            json.fields(
                    pair -> {
                        String[] ends = pair.split(ARROW, -1);
                        if (ends.length != 2 || ends[0].isEmpty() || ends[1].isEmpty()) {
                            throw json.failure(ForeignProblem.WRONG_FORM, pair);
                        }
                        volumes.put(List.of(ends[0], ends[1]), volume(json));
                    });
        }
        return true;
    }

    private static double volume(JsonWalk json) {
        double volume = json.number();
        if (!isVolume(volume)) {
            throw json.failure(ForeignProblem.VOLUME, String.valueOf(volume));
        }
        return volume;
    }

    private static boolean isVolume(double volume) {
        return volume > 0 && Double.isFinite(volume);
    }

    private void readLink(JsonWalk json) {
        String[] ends = {"", ""};
        double[] volume = {1};
        json.fields(
                field -> {
                    if (FROM.contains(field)) {
                        ends[0] = json.text();
                    } else if (TO.contains(field)) {
                        ends[1] = json.text();
                    } else if (VOLUME.contains(field)) {
                        volume[0] = volume(json);
                    } else {
                        json.skip();
                    }
                });
        if (ends[0].isEmpty() || ends[1].isEmpty()) {
            throw json.failure(ForeignProblem.WRONG_FORM, ends[0] + ARROW + ends[1]);
        }
        volumes.merge(List.of(ends[0], ends[1]), volume[0], Double::sum);
    }

    private void readRows() {
        List<Row> rows = file.rows().stream().map(CallsReader::spread).toList();
        Columns columns = Columns.of(rows.getFirst(), List.of(FROM, TO, VOLUME));
        for (Row row : columns.named() ? rows.subList(1, rows.size()) : rows) {
            String from = columns.cell(row, 0);
            String to = columns.cell(row, 1);
            boolean tooLong = !columns.named() && row.cells().size() > 3;
            if (from.isEmpty() || to.isEmpty() || tooLong) {
                throw file.failure(
                        new Finding(
                                ForeignProblem.WRONG_FORM,
                                row.line(),
                                String.join(",", row.cells())));
            }
            volumes.merge(List.of(from, to), volume(row, columns.cell(row, 2)), Double::sum);
        }
    }

    /// A row of Bunch has blanks between its cells.
    private static Row spread(Row row) {
        return row.cells().size() == 1
                ? new Row(row.line(), Arrays.asList(row.cell(0).split("\\s+", -1)))
                : row;
    }

    private double volume(Row row, String cell) {
        try {
            double volume = cell.isEmpty() ? 1 : Double.parseDouble(cell);
            if (isVolume(volume)) {
                return volume;
            }
        } catch (NumberFormatException noNumber) {
            throw new ForeignFileException(
                    file.path(),
                    file.expected(),
                    new Finding(ForeignProblem.VOLUME, row.line(), cell),
                    noNumber);
        }
        throw file.failure(new Finding(ForeignProblem.VOLUME, row.line(), cell));
    }
}
