package dev.seamwright.export.foreign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A small piece of JSON that is looked at more than once.
sealed interface JsonTree {

    /// An object.
    record Fields(SequencedMap<String, JsonTree> all) implements JsonTree {
        /// Copies, so that nothing changes afterwards.
        public Fields {
            all = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(all));
        }
    }

    /// An array.
    record Items(List<JsonTree> all) implements JsonTree {
        /// Copies, so that nothing changes afterwards.
        public Items {
            all = List.copyOf(all);
        }
    }

    /// A string or a number, as it is written.
    record Leaf(String text) implements JsonTree {}

    /// Null, true or false.
    record Other() implements JsonTree {}

    /// The value that a walk stands on.
    static JsonTree of(JsonWalk json) {
        if (json.isObject()) {
            SequencedMap<String, JsonTree> all = new LinkedHashMap<>();
            json.fields(name -> all.put(name, of(json)));
            return new Fields(all);
        }
        if (json.isArray()) {
            List<JsonTree> all = new ArrayList<>();
            json.items(() -> all.add(of(json)));
            return new Items(all);
        }
        return json.isText() || json.isNumber() ? new Leaf(json.text()) : new Other();
    }

    /// The value of a field, if this is an object that has it.
    default Optional<JsonTree> field(String name) {
        return this instanceof Fields fields
                ? Optional.ofNullable(fields.all().get(name))
                : Optional.empty();
    }

    /// The items; none if this is no array.
    default List<JsonTree> items() {
        return this instanceof Items items ? items.all() : List.of();
    }

    /// The text of a field; empty if there is none.
    default String text(String name) {
        return field(name).map(each -> each instanceof Leaf leaf ? leaf.text() : "").orElse("");
    }

    /// The strings in the array of a field; none if there is none.
    default List<String> texts(String name) {
        return field(name).map(JsonTree::texts).orElse(List.of());
    }

    /// The strings in this array.
    default List<String> texts() {
        return items().stream()
                .filter(Leaf.class::isInstance)
                .map(each -> ((Leaf) each).text())
                .toList();
    }
}
