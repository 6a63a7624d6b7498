package dev.seamwright.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.History;
import dev.seamwright.model.monolith.Monolith;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

class HistoryFactsTest {

    private static final History HISTORY =
            new History(
                    History.Extent.WHOLE,
                    List.of(
                            commit("c3", "2024-02-29T23:59:59Z", List.of(), false),
                            commit("b2", "1969-12-31T23:00:00Z", List.of("a b", "c,d"), true),
                            commit("a1", "+12024-01-01T00:00:00Z", List.of("a"), false)),
                    List.of(
                            new History.Owner("/shop/", List.of("@team/shop", "ann@example.org")),
                            new History.Owner("*.md", List.of())));

    private static Commit commit(String id, String date, List<String> files, boolean bulk) {
        return new Commit(
                id, "ann@example.org", Instant.parse(date), files, List.of("#1"), false, bulk);
    }

    private static String csv(FactKind kind) throws IOException {
        Monolith monolith =
                new Monolith(
                        "shop",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Monolith.EntryPoints.NONE,
                        List.of(),
                        HISTORY,
                        Monolith.Gaps.NONE);
        StringBuilder out = new StringBuilder();
        SheetFormat.CSV.write(
                kind.of(
                        monolith,
                        () -> {
                            throw new AssertionError("nothing is concluded from references");
                        }),
                out);
        return out.toString().replace("\r\n", "\n");
    }

    @Test
    void commits_have_their_files_in_one_cell() throws IOException {
        assertThat(csv(FactKind.COMMITS))
                .isEqualTo(
                        """
                        id,author,date,files,bulk
                        c3,ann@example.org,2024-02-29T23:59:59Z,,false
                        b2,ann@example.org,1969-12-31T23:00:00Z,"a b;c,d",true
                        a1,ann@example.org,+12024-01-01T00:00:00Z,a,false
                        """);
    }

    @Test
    void owners_are_listed_in_the_order_in_which_they_count() throws IOException {
        assertThat(csv(FactKind.OWNERS))
                .isEqualTo(
                        """
                        pattern,teams
                        /shop/,@team/shop;ann@example.org
                        *.md,
                        """);
    }
}
