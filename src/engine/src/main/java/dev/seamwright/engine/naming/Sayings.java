package dev.seamwright.engine.naming;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.TableId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Everything that is named in a code base, by the unit that it belongs to.
final class Sayings {

    private final Map<NodeId, List<Saying>> byUnit = new HashMap<>();
    private final Spelling spelling = new Spelling();

    /// One name with the words in it.
    ///
    /// @param text as it is written
    record Saying(NameOrigin origin, String text, SortedSet<String> words) {

        static Saying of(NameOrigin origin, String text, Spelling spelling) {
            SortedSet<String> words = new TreeSet<>();
            List<String> found = Identifiers.of(text);
            found.forEach(word -> words.addAll(spelling.wordsIn(word)));
            for (int at = 1; at < found.size(); at++) {
                String joined = Identifiers.singular(found.get(at - 1) + found.get(at));
                words.addAll(spelling.isRunTogether(joined) ? List.of(joined) : List.of());
            }
            return new Saying(origin, text, words);
        }
    }

    Sayings(ReferenceGraph graph) {
        for (Element element : graph.monolith().elements()) {
            boolean named =
                    element.kind() == ElementKind.TYPE || element.kind() == ElementKind.FUNCTION;
            if (named && graph.isProduction(element.id())) {
                spelling.learnType(element.name());
            }
        }
        graph.units().forEach(unit -> spelling.learn(place(unit)));
        graph.units().forEach(this::addUnit);
        for (Element element : graph.monolith().elements()) {
            NodeId unit = graph.unitOf(element.id());
            if (unit.equals(element.id()) && element.kind() != ElementKind.MODULE) {
                add(unit, NameOrigin.TYPES, element.name());
            }
        }
        for (Route route : graph.monolith().entryPoints().routes()) {
            ElementId handler = route.handler();
            if (handler != null) {
                add(graph.unitOf(handler), NameOrigin.ROUTES, route.path());
            }
        }
    }

    private void addUnit(NodeId unit) {
        add(unit, unit instanceof TableId ? NameOrigin.TABLES : NameOrigin.MODULES, place(unit));
    }

    private void add(NodeId unit, NameOrigin origin, String text) {
        byUnit.computeIfAbsent(unit, k -> new ArrayList<>()).add(Saying.of(origin, text, spelling));
    }

    private static String place(NodeId unit) {
        return switch (unit) {
            case TableId table -> table.name();
            case ElementId element -> file(element.text());
        };
    }

    private static String file(String text) {
        int member = text.indexOf(':', text.lastIndexOf('/') + 1);
        String file = member < 0 ? text : text.substring(0, member);
        int dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') ? file.substring(0, dot) : file;
    }

    Spelling spelling() {
        return spelling;
    }

    /// What a unit says; a file's name is said by each of its units.
    List<Saying> of(NodeId unit) {
        return Collections.unmodifiableList(byUnit.getOrDefault(unit, List.of()));
    }
}
