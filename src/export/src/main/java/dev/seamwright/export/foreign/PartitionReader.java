package dev.seamwright.export.foreign;

import dev.seamwright.engine.metric.Partition;
import dev.seamwright.export.foreign.ForeignFileException.Finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads which cluster each member is in. Accepted are
///
/// - `{"Class": 0, …}`, the number or name of the cluster of each class (Mono2Micro, CoGCN, MEM);
/// - `{"clusters": {"Name": ["Entity", 3, …]}}`, members by name or number (socialsoftware), with
///   or without the outer object; other fields beside `clusters` are not looked at;
/// - `{"services": [{"name": "A", "nanoentities": […]}]}` and bare arrays of arrays (Service
///   Cutter);
/// - CSV `Class,0` (FoSCI), with or without a header such as `class_id,class_name,cluster_id` or
///   `element,context`;
/// - Bunch's `SS(name) = A, B`.
public final class PartitionReader {

    private static final Pattern BUNCH = Pattern.compile("SS\\(([^)]*)\\)\\s*=\\s*(.*)");

    private static final Set<String> CONTAINERS = Set.of("clusters", "services", "partitions");

    private static final Set<String> MEMBERS =
            Set.of("nanoentities", "elements", "members", "classes", "entities");

    private static final List<Set<String>> COLUMNS =
            List.of(
                    Set.of(
                            "class",
                            "class_name",
                            "element",
                            "entity",
                            "table",
                            "file",
                            "member",
                            "node",
                            "name",
                            "module"),
                    Set.of(
                            "context",
                            "cluster",
                            "cluster_id",
                            "partition",
                            "service",
                            "group",
                            "microservice"));

    private final ForeignFile file;
    private final SequencedMap<String, String> clusters = new LinkedHashMap<>();

    private PartitionReader(ForeignFile file) {
        this.file = file;
    }

    /// Reads a file whose members are called as it calls them.
    ///
    /// @throws ForeignFileException if it holds no partition
    public static Partition read(Path path) {
        return read(path, EntityNames.NONE);
    }

    /// Reads a file.
    ///
    /// @param names of members that it gives by number; a member that is not known keeps what it is
    ///   called
    /// @throws ForeignFileException if it holds no partition, or a member by name and by number
    public static Partition read(Path path, EntityNames names) {
        PartitionReader reader = new PartitionReader(new ForeignFile(path, ForeignForm.PARTITION));
        if (reader.file.isJson()) {
            reader.file.json(reader::readJson);
        } else {
            reader.readRows();
        }
        if (reader.clusters.isEmpty()) {
            throw reader.file.failure(Finding.of(ForeignProblem.EMPTY));
        }
        return reader.named(names);
    }

    private Partition named(EntityNames names) {
        SequencedMap<String, String> named = new LinkedHashMap<>();
        clusters.forEach(
                (member, cluster) -> {
                    if (named.put(names.nameOf(member).orElse(member), cluster) != null) {
                        throw file.failure(new Finding(ForeignProblem.TWICE, 0, member));
                    }
                });
        return new Partition(named);
    }

    private boolean readJson(JsonWalk json) {
        if (json.isArray()) {
            readClusters(json);
            return true;
        }
        SequencedMap<String, String> around = new LinkedHashMap<>();
        boolean[] contained = {false};
        json.fields(
                name -> {
                    if (json.isText() || json.isNumber()) {
                        around.put(name, json.text());
                    } else if (isContainer(name, json)) {
                        contained[0] = true;
                        readClusters(json);
                    } else if (json.isArray() && !contained[0]) {
                        json.items(() -> place(json, json.text(), name));
                    } else {
                        json.expect(contained[0]);
                        json.skip();
                    }
                });
        if (!contained[0]) {
            around.forEach((member, cluster) -> place(json, member, cluster));
        }
        return true;
    }

    private static boolean isContainer(String name, JsonWalk json) {
        return (CONTAINERS.contains(name) && json.isObject())
                || (name.equals("services") && json.isArray());
    }

    private void readClusters(JsonWalk json) {
        if (json.isObject()) {
            json.fields(name -> readMembers(json, name));
            return;
        }
        int[] number = {0};
        json.items(() -> readMembers(json, String.valueOf(number[0]++)));
    }

    /// An array of members, or an object that has one and may have a name.
    private void readMembers(JsonWalk json, String name) {
        if (json.isArray()) {
            json.items(() -> place(json, json.text(), name));
            return;
        }
        String[] named = {name};
        List<String> members = new ArrayList<>();
        json.fields(
                field -> {
                    if (field.equals("name")) {
                        named[0] = json.text();
                    } else if (MEMBERS.contains(field)) {
                        json.items(() -> members.add(member(json)));
                    } else {
                        json.skip();
                    }
                });
        members.forEach(member -> place(json, member, named[0]));
    }

    private static String member(JsonWalk json) {
        if (!json.isObject()) {
            return json.text();
        }
        String[] found = {""};
        json.fields(
                field -> {
                    if (field.equals("name")) {
                        found[0] = json.text();
                    } else {
                        json.skip();
                    }
                });
        return found[0];
    }

    private void place(JsonWalk json, String member, String cluster) {
        if (clusters.putIfAbsent(member, cluster) != null) {
            throw json.failure(ForeignProblem.TWICE, member);
        }
    }

    private void readRows() {
        List<Row> rows = file.rows();
        Columns columns = Columns.of(rows.getFirst(), COLUMNS);
        for (Row row : columns.named() ? rows.subList(1, rows.size()) : rows) {
            Matcher bunch = BUNCH.matcher(String.join(",", row.cells()));
            if (bunch.matches()) {
                for (String member : bunch.group(2).split(",", -1)) {
                    place(row, member.strip(), bunch.group(1));
                }
            } else {
                if (!columns.named() && row.cells().size() != 2) {
                    throw wrong(row, ForeignProblem.WRONG_FORM, row.cell(0));
                }
                place(row, columns.cell(row, 0), columns.cell(row, 1));
            }
        }
    }

    private void place(Row row, String member, String cluster) {
        if (member.isEmpty() || cluster.isEmpty()) {
            throw wrong(row, ForeignProblem.WRONG_FORM, member);
        }
        if (clusters.putIfAbsent(member, cluster) != null) {
            throw wrong(row, ForeignProblem.TWICE, member);
        }
    }

    private ForeignFileException wrong(Row row, ForeignProblem problem, String detail) {
        return file.failure(new Finding(problem, row.line(), detail));
    }
}
