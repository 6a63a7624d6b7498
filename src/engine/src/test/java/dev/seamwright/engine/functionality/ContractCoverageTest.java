package dev.seamwright.engine.functionality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.engine.Cut;
import dev.seamwright.engine.Sketch;
import dev.seamwright.engine.functionality.ContractCoverage.Covered;
import dev.seamwright.model.monolith.FileTrait;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.scenario.Scenario;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ContractCoverageTest {

    @Test
    void a_route_is_reached_where_a_test_calls_its_handler() {
        ContractCoverage coverage = ContractCoverage.of(shop().graph());

        assertThat(coverage.routes())
                .extracting(Covered::isReached)
                .containsExactly(true, true, false, true);
    }

    @Test
    void the_way_from_the_test_is_told() {
        List<Reference> way = ContractCoverage.of(shop().graph()).routes().get(1).way();

        assertThat(way)
                .extracting(reference -> reference.from() + " " + reference.to())
                .containsExactly("t.x:test a.x:help", "a.x:help a.x:two");
    }

    @Test
    void the_share_counts_the_routes_of_a_context() {
        ContractCoverage coverage = ContractCoverage.of(shop().graph());

        assertThat(coverage.share(cut("a.x", "b.x"), Cut.id(1))).hasValue(2.0 / 3);
        assertThat(coverage.share(cut("a.x", "b.x"), Cut.id(2))).hasValue(1);
    }

    @Test
    void without_routes_there_is_no_share() {
        ContractCoverage coverage = ContractCoverage.of(shop().nodes("c.x:f").graph());

        assertThat(coverage.share(cut("c.x", "a.x"), Cut.id(1))).isEmpty();
    }

    @Test
    void without_tests_there_is_no_share() {
        Sketch untested = new Sketch().route("/", "a.x:view");

        assertThat(ContractCoverage.of(untested.graph()).share(cut("a.x"), Cut.id(1))).isEmpty();
    }

    private static Scenario cut(String... members) {
        Cut cut = new Cut();
        for (String member : members) {
            cut.context(member, member);
        }
        return cut.scenario();
    }

    private static Sketch shop() {
        return new Sketch()
                .file("t.x", FileTrait.TEST)
                .route("/1", "a.x:one")
                .route("/2", "a.x:two")
                .route("/3", "a.x:three")
                .route("/4", "b.x:View")
                .from("t.x:test")
                .calls("a.x:one", "a.x:help", "b.x:View.get")
                .from("a.x:help")
                .calls("a.x:two")
                .from("a.x:other")
                .calls("a.x:three");
    }
}
