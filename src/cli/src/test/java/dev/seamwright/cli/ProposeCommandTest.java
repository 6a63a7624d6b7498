package dev.seamwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class ProposeCommandTest {

    @TempDir private Path folder;
    private Path shop = Path.of("");

    @BeforeEach
    void write_a_small_shop() throws IOException {
        shop = SmallShop.in(folder);
    }

    private CommandLineRun run(int code, Object... arguments) {
        CommandLineRun run = new CommandLineRun(folder.resolve("home"));
        assertThat(run.run(arguments)).as(run.remarks()).isEqualTo(code);
        return run;
    }

    @Test
    void contexts_are_told_in_a_table_with_their_core_and_other_names() {
        assertThat(run(0, "propose", shop).results())
                .isEqualTo(
                        """
                        Proposed: one context; every element and table belongs to a context

                        context  elements  tables  stability  core tables          other names
                        Order           5       2  1.00       orders, order_lines  Lines, Check out

                        Stability is measured over 31 other cuts of the same evidence. 1.00 means \
                        that the members were always together.
                        """);
    }

    @Test
    void csv_is_what_scenarios_are_imported_with() {
        assertThat(run(0, "propose", shop, "--format", "csv").results())
                .startsWith("element,context\r\n")
                .contains("\r\ntable:orders,Order\r\n");
    }

    @Test
    void json_tells_where_names_come_from_and_how_stable_everything_is() {
        assertThat(run(0, "propose", shop, "--format", "json").results())
                .contains("\"stability_runs\": 31")
                .contains("{\"origin\": \"tables\", \"said\": 2, \"of\": 2")
                .contains("{\"element\": \"table:orders\", \"context\": \"Order\"");
    }

    @Test
    void reasons_lead_to_the_line() {
        assertThat(run(0, "propose", shop, "--why", "check_out").results())
                .contains("checkout.py:check_out is in Order")
                .contains("table:orders  (checkout.py:5)");
        assertThat(run(0, "propose", shop, "--why", "orders", "--format", "json").results())
                .contains("\"at\": \"checkout.py:5\"");
    }

    @Test
    void reasons_are_no_table() {
        assertThat(run(2, "propose", shop, "--why", "orders", "--format", "csv").remarks())
                .contains("text or json");
    }

    @Test
    void what_is_not_there_is_said_with_what_may_be_meant() {
        assertThat(run(2, "propose", shop, "--why", "ordes").remarks()).contains("orders");
        assertThat(run(2, "propose", shop, "--keep", "Proposl").remarks()).contains("Proposal");
        assertThat(run(2, "propose", shop, "--context", "Ordr").remarks())
                .contains("There is no context Ordr", "Order");
        assertThat(run(2, "propose", shop, "--granularity", "huge").remarks())
                .contains("huge is no value for --granularity");
        assertThat(run(2, "propose", shop, "--granularity", "0").remarks()).contains("0 is no");
    }

    @Test
    void what_is_kept_keeps_its_name_and_its_members() {
        assertThat(run(0, "propose", shop, "--keep", "Proposal", "--granularity", "1").results())
                .contains("Order  ")
                .contains("orders, order_lines");
    }

    @Test
    void a_proposal_is_saved_as_a_scenario_once() {
        assertThat(run(0, "propose", shop, "--save", "Second").remarks())
                .contains("Kept as the scenario Second");
        assertThat(run(2, "propose", shop, "--save", "Second").remarks()).contains("Second");
        run(0, "propose", shop, "--keep", "Second");
    }

    @Test
    void presets_weigh_evidence_otherwise() {
        for (String preset :
                new String[] {"data-first", "code-first", "history-first", "balanced"}) {
            assertThat(run(0, "propose", shop, "--preset", preset).results()).contains("orders");
        }
    }
}
