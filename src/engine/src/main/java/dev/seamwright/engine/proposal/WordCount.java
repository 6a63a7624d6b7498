package dev.seamwright.engine.proposal;

import dev.seamwright.engine.naming.Identifiers;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Counts the words in the names of every node: its tables, types and functions, routes and path.
///
/// Of a path either the folders or the file's own name tell the business area, and the other the
/// technical layer. Which is which shows in the schema: business words stand in names of tables, so
/// each part counts in proportion to how many of its distinct words do.
final class WordCount {

    private static final int PATH = 5;
    private static final int TABLE = 3;
    private static final int NAME = 1;

    private final List<SortedMap<String, Integer>> counts = new ArrayList<>();
    private final Set<String> schema = new TreeSet<>();
    private final Nodes nodes;

    WordCount(Nodes nodes) {
        this.nodes = nodes;
        Set<String> folderWords = new TreeSet<>();
        Set<String> fileWords = new TreeSet<>();
        for (NodeId unit : nodes.graph().units()) {
            switch (unit) {
                case TableId table -> schema.addAll(Identifiers.of(table.name()));
                case ElementId element -> {
                    folderWords.addAll(Identifiers.of(folder(element)));
                    fileWords.addAll(Identifiers.of(stem(element)));
                }
            }
        }
        double folders = known(folderWords);
        double files = known(fileWords);
        double most = Math.max(folders, files);
        countUnits(
                (int) Math.round(PATH * (most > 0 ? folders / most : 1)),
                (int) Math.round(PATH * (most > 0 ? files / most : 1)));
        countMembers();
        countRoutes();
    }

    private void countUnits(int folders, int files) {
        for (int node = 0; node < nodes.size(); node++) {
            counts.add(new TreeMap<>());
            for (NodeId unit : nodes.members(node)) {
                switch (unit) {
                    case TableId table -> add(node, table.name(), TABLE);
                    case ElementId element -> {
                        add(node, folder(element), folders);
                        add(node, stem(element), files);
                    }
                }
            }
        }
    }

    private void countMembers() {
        for (Element element : nodes.graph().monolith().elements()) {
            int node = nodes.of(nodes.graph().unitOf(element.id()));
            if (node >= 0) {
                add(node, element.name(), NAME);
            }
        }
    }

    private void countRoutes() {
        for (Route route : nodes.graph().monolith().entryPoints().routes()) {
            ElementId handler = route.handler();
            int node = handler == null ? -1 : nodes.of(nodes.graph().unitOf(handler));
            if (node >= 0) {
                add(node, route.path(), NAME);
            }
        }
    }

    private void add(int node, String text, int times) {
        if (times > 0) {
            Identifiers.of(text).forEach(word -> counts.get(node).merge(word, times, Integer::sum));
        }
    }

    private double known(Set<String> words) {
        long known = words.stream().filter(schema::contains).count();
        return words.isEmpty() ? 0 : (double) known / words.size();
    }

    int size() {
        return counts.size();
    }

    /// How often each word stands in the names of a node, by word.
    SortedMap<String, Integer> of(int node) {
        return Collections.unmodifiableSortedMap(counts.get(node));
    }

    /// Whether a word stands in the name of a table.
    boolean isOfSchema(String word) {
        return schema.contains(word);
    }

    private static String folder(ElementId element) {
        String file = Nodes.fileOf(element);
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private static String stem(ElementId element) {
        String file = Nodes.fileOf(element);
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
