package dev.seamwright.cli;

import java.io.Serial;
import java.util.List;

/// What a user asked for does not fit the project. Nothing was changed.
final class Refused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient List<Sentence> reasons;

    /// @param key of the sentence that says why
    /// @param arguments that fill it
    Refused(String key, Object... arguments) {
        this(List.of(new Sentence(key, arguments)));
    }

    /// @param reasons one at least
    Refused(List<Sentence> reasons) {
        super(reasons.getFirst().key());
        this.reasons = List.copyOf(reasons);
    }

    /// Why, a line each.
    List<String> words(Surroundings around) {
        return reasons.stream().map(reason -> reason.words(around)).toList();
    }
}
