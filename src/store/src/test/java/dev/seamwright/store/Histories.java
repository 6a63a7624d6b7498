package dev.seamwright.store;

import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.History;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.time.Instant;

/// Histories of every shape.
final class Histories {

    private Histories() {}

    static Arbitrary<History> of(Arbitrary<String> texts) {
        Arbitrary<Instant> dates =
                Arbitraries.longs()
                        .between(-1_000_000_000L, 9_000_000_000L)
                        .map(Instant::ofEpochSecond);
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        Arbitrary<Commit> commits =
                Combinators.combine(
                                texts,
                                texts,
                                dates,
                                texts.list().ofMaxSize(3),
                                texts.list().ofMaxSize(2),
                                yesOrNo,
                                yesOrNo)
                        .as(Commit::new);
        Arbitrary<History.Owner> owners =
                Combinators.combine(texts, texts.list().ofMaxSize(2)).as(History.Owner::new);
        return Combinators.combine(
                        Arbitraries.of(History.Extent.class),
                        commits.list().ofMaxSize(3),
                        owners.list().ofMaxSize(2))
                .as(History::new);
    }
}
