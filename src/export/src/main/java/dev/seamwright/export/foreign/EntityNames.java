package dev.seamwright.export.foreign;

import dev.seamwright.export.foreign.ForeignFileException.Finding;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// What entities are called that a file knows by number.
///
/// @param byNumber the name of each number
public record EntityNames(SequencedMap<String, String> byNumber) {

    /// No names: whatever an entity is called stands for itself.
    public static final EntityNames NONE = new EntityNames(new LinkedHashMap<>());

    /// Copies, so that nothing changes afterwards.
    public EntityNames {
        byNumber = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byNumber));
    }

    /// Reads `{"1": "Owner", …}` or `{"Owner": 1, …}` (socialsoftware's `IDToEntity` and
    /// `entityToID`).
    ///
    /// @throws ForeignFileException if a file holds no such names
    public static EntityNames read(Path path) {
        ForeignFile file = new ForeignFile(path, ForeignForm.ENTITY_NAMES);
        SequencedMap<String, String> names = file.json(EntityNames::names);
        if (names.isEmpty()) {
            throw file.failure(Finding.of(ForeignProblem.EMPTY));
        }
        return new EntityNames(names);
    }

    private static SequencedMap<String, String> names(JsonWalk json) {
        SequencedMap<String, String> names = new LinkedHashMap<>();
        json.fields(
                field -> {
                    boolean numbered = json.isNumber();
                    String value = json.text();
                    String former = numbered ? names.put(value, field) : names.put(field, value);
                    if (former != null) {
                        throw json.failure(ForeignProblem.TWICE, value);
                    }
                });
        return names;
    }

    /// The name of an entity that is given by name or number, if it is known. Without any names
    /// every entity is.
    public Optional<String> nameOf(String given) {
        if (byNumber.isEmpty() || byNumber.containsValue(given)) {
            return Optional.of(given);
        }
        return Optional.ofNullable(byNumber.get(given));
    }
}
