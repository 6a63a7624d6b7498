package dev.seamwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.store.ProjectFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class ScenarioCommandTest {

    @TempDir private Path folder;
    private Path project = Path.of("");

    @BeforeEach
    void import_a_small_shop() throws IOException {
        project = folder.resolve("shop.seam");
        Path shop = SmallShop.in(folder);
        assertThat(line().run("import", shop, "--out", project)).isZero();
    }

    private CommandLineRun line() {
        return new CommandLineRun(folder.resolve("home"));
    }

    private CommandLineRun done(Object... arguments) {
        CommandLineRun run = line();
        assertThat(run.run(arguments)).as(run.remarks()).isZero();
        return run;
    }

    private void assertRefused(String words, Object... arguments) {
        CommandLineRun run = line();
        assertThat(run.run(arguments)).isEqualTo(2);
        assertThat(run.remarks()).contains(words).doesNotContain("defect");
    }

    private String listed() {
        return done("scenario", "list", project, "--format", "csv").results();
    }

    @Test
    void every_command_explains_itself() {
        assertThat(done("scenario").results()).isEqualTo(done("scenario", "--help").results());
        for (String command :
                List.of("list", "new", "assign", "rename", "remove", "restore", "undo", "redo")) {
            assertThat(done("scenario", command, "--help").results())
                    .contains("NAME", "seamwright scenario " + command + " - ", "DESCRIPTION")
                    .doesNotContain("${", "{0");
        }
        assertThat(done("completion").results()).contains("scenario", "assign", "--release");
    }

    @Test
    void scenarios_are_listed_with_what_they_hold() {
        done("scenario", "new", project, "Blank", "--as", "empty");
        assertThat(listed())
                .startsWith("scenario,contexts,elements,tables,unassigned,gestures\r\nProposal,")
                .endsWith("\r\nBlank,0,0,0,7,0\r\n");
    }

    @Test
    void a_scenario_starts_as_a_copy_or_as_what_is_wished() {
        assertThat(done("scenario", "new", project, "Mine").results())
                .contains("Mine is a copy of Proposal.");
        assertThat(done("scenario", "new", project, "Files", "--as", "packages").results())
                .contains("Files: 2 contexts", "models  3 elements, 2 tables", "checkout");
        assertThat(done("scenario", "new", project, "Again", "--from", "Files").results())
                .contains("Again: 2 contexts");
        done("scenario", "new", project, "Thought", "--as", "proposal");
        assertThat(listed()).contains("Mine,", "Files,2,", "Again,2,", "Thought,");
    }

    @Test
    void names_that_cannot_be_had_are_refused_with_the_reason() {
        assertRefused(
                "There is no scenario Nope; there are Proposal.",
                "scenario",
                "new",
                project,
                "Mine",
                "--from",
                "Nope");
        done("scenario", "new", project, "Mine");
        assertRefused("There is a scenario Mine already", "scenario", "new", project, " Mine");
        assertRefused("A scenario needs a name", "scenario", "new", project, " ");
        assertRefused("calls its own proposal", "scenario", "rename", project, "Mine", "Proposal");
        assertRefused(
                "--from and --as",
                "scenario",
                "new",
                project,
                "X",
                "--from",
                "Mine",
                "--as",
                "empty");
        assertRefused("--below goes with", "scenario", "new", project, "X", "--below", "shop");
        assertRefused(
                "There is no folder nowhere",
                "scenario",
                "new",
                project,
                "X",
                "--as",
                "folders",
                "--below",
                "nowhere");
        assertThat(listed().lines()).hasSize(3);
    }

    @Test
    void assignment_draws_contexts_moves_and_takes_out() {
        done("scenario", "new", project, "Mine", "--as", "empty");
        assertThat(assign("models.py", "orders", "--to", "Orders").results())
                .contains("the new context Orders in Mine");
        assertThat(assign("checkout", "--to", "Orders").remarks())
                .contains("checkout is understood as checkout.py");
        assertThat(listed()).contains("Mine,1,5,1,1,2");
        CommandLineRun released = assign("models.py:OrderLine", "--release");
        assertThat(released.results())
                .contains("Taken out: one element", "Leaves with it", "models.py");
        assertThat(listed()).contains("Mine,1,3,1,3,");
        assertThat(assign("checkout.py", "--to", "Orders").results()).contains("drawn already");
        assertThat(assign("orders", "--to", "Order").remarks())
                .contains("There is also a context Orders");
    }

    private CommandLineRun assign(String... rest) {
        Object[] arguments = new Object[rest.length + 5];
        Object[] head = {"scenario", "assign", project, "--scenario", "Mine"};
        System.arraycopy(head, 0, arguments, 0, head.length);
        System.arraycopy(rest, 0, arguments, head.length, rest.length);
        return done(arguments);
    }

    @Test
    void what_is_not_known_is_listed_and_nothing_is_assigned() {
        String before = listed();
        assertRefused(
                "There is no element and no table odrers. Did you mean",
                "scenario",
                "assign",
                project,
                "odrers",
                "orders",
                "--to",
                "X");
        assertRefused("Say where they go", "scenario", "assign", project, "orders");
        assertRefused(
                "--to and --release",
                "scenario",
                "assign",
                project,
                "orders",
                "--to",
                "X",
                "--release");
        assertThat(listed()).isEqualTo(before);
    }

    @Test
    void gestures_are_taken_back_and_made_again() {
        done("scenario", "assign", project, "orders", "--to", "Invoices");
        String drawn = listed();
        assertThat(done("scenario", "undo", project).results()).contains("0 of one gesture");
        assertThat(listed()).isNotEqualTo(drawn);
        assertRefused("left to take back", "scenario", "undo", project);
        done("scenario", "redo", project);
        assertThat(listed()).isEqualTo(drawn);
        assertRefused("was undone", "scenario", "redo", project);
    }

    @Test
    void removal_can_be_taken_back_and_the_last_scenario_stays() {
        assertRefused("is the only scenario", "scenario", "remove", project, "Proposal");
        assertRefused("No scenario was removed", "scenario", "restore", project, "Mine");
        done("scenario", "new", project, "Mine");
        String two = listed();
        done("scenario", "remove", project, "Proposal");
        assertThat(done("scenario", "list", project).remarks())
                .contains("can be restored: Proposal");
        assertRefused("removed were Proposal", "scenario", "restore", project, "Mine");
        done("scenario", "restore", project, "Proposal");
        assertThat(listed()).isEqualTo(two);
    }

    @Test
    void a_project_that_is_open_elsewhere_is_not_changed() {
        String before = listed();
        try (ProjectFile elsewhere = ProjectFile.open(project)) {
            assertThat(elsewhere.isReadOnly()).isFalse();
            assertRefused("cannot be changed", "scenario", "new", project, "Mine");
            assertRefused(
                    "cannot be changed", "scenario", "assign", project, "orders", "--to", "X");
            assertRefused("cannot be changed", "scenario", "undo", project);
        }
        assertThat(listed()).isEqualTo(before);
    }
}
