package dev.seamwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ScenarioFilesTest {

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

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private CommandLineRun imported(String name, String text, Object... options)
            throws IOException {
        Object[] all = new Object[options.length + 4];
        Object[] head = {"scenario", "import", project, file(name, text)};
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(options, 0, all, head.length, options.length);
        CommandLineRun run = line();
        run.run(all);
        return run;
    }

    private String exported(String scenario, String format) {
        return done("scenario", "export", project, "--scenario", scenario, "--format", format)
                .results();
    }

    private String listed() {
        return done("scenario", "list", project, "--format", "csv").results();
    }

    @Test
    void what_is_exported_can_be_edited_and_imported() throws IOException {
        done("scenario", "new", project, "Files", "--as", "packages");
        String csv = exported("Files", "csv");
        assertThat(csv)
                .isEqualTo(
                        String.join(
                                "\r\n",
                                "element,context",
                                "checkout.py,checkout",
                                "models.py,models",
                                "table:order_lines,models",
                                "table:orders,models",
                                ""));
        String edited = csv.replace("table:orders,models", "orders,checkout");
        CommandLineRun run = imported("cut.csv", edited, "--name", "Mine");
        assertThat(run.results()).contains("Mine: 2 contexts", "checkout  2 elements, one table");
        assertThat(run.remarks()).contains("Line 5: orders is understood as table:orders.");
        assertThat(exported("Mine", "csv"))
                .isEqualTo(
                        csv.replace("orders,models", "orders,checkout")
                                .replace("lines,checkout", "lines,models"));
    }

    @Test
    void json_keeps_everything_and_takes_the_next_free_name() throws IOException {
        done("scenario", "new", project, "Files", "--as", "packages");
        String json = exported("Files", "json");
        CommandLineRun run = imported("any.json", json);
        assertThat(run.results()).startsWith("Files 2: 2 contexts");
        assertThat(exported("Files 2", "json")).isEqualTo(json.replace("\"Files\"", "\"Files 2\""));
    }

    @Test
    void a_name_of_a_file_is_the_name_where_none_is_said() throws IOException {
        imported("team cut.csv", "element,context\nmodels.py,A\n");
        imported("Proposal.csv", "element,context\nmodels.py,A\n");
        assertThat(listed()).contains("team cut,1,3,0,4,0", "Proposal 2,1,");
    }

    @Test
    void wrong_names_are_listed_with_lines_and_nothing_is_imported() throws IOException {
        String before = listed();
        StringBuilder rows = new StringBuilder("element,context\nmodles.py,A\n");
        for (int i = 0; i < 12; i++) {
            rows.append("nothing/like/it/").append(i).append(",A\n");
        }
        CommandLineRun run = imported("cut.csv", rows.toString());
        assertThat(run.remarks())
                .contains(
                        "Line 2: There is no element and no table modles.py. Did you mean"
                                + " models.py")
                .contains(
                        "Line 11: ", "And 3 more names that are not known", "Nothing was imported")
                .doesNotContain("Line 12: ");
        assertThat(listed()).isEqualTo(before);
    }

    @Test
    void unknown_names_can_be_left_out_or_kept() throws IOException {
        String rows = "element,context\nmodels.py,A\ngone.py,A\n";
        CommandLineRun skipped = imported("skipped.csv", rows, "--unknown", "skip");
        assertThat(skipped.remarks()).contains("Line 3: There is no element and no table gone.py.");
        assertThat(exported("skipped", "json")).doesNotContain("gone.py");
        imported("kept.csv", rows, "--unknown", "keep");
        assertThat(exported("kept", "json")).contains("\"gone.py\"");
        assertThat(
                        done("scenario", "export", project, "--scenario", "kept", "--format", "csv")
                                .remarks())
                .contains("no longer in the source");
    }

    @Test
    void rows_that_contradict_each_other_are_refused_with_both_lines() throws IOException {
        CommandLineRun run =
                imported("cut.csv", "element,context\ntable:orders,A\nmodels.py,A\norders,\n");
        assertThat(run.remarks())
                .contains("table:orders stands in line 2 with A and in line 4 with no context.");
        CommandLineRun same = imported("cut.csv", "element,context\ntable:orders,A\norders,A\n");
        assertThat(same.results()).contains("cut: one context");
    }

    @Test
    void a_part_can_be_left_out_of_its_folder() throws IOException {
        CommandLineRun run = imported("cut.csv", "element,context\n./,All\nmodels.py:OrderLine,\n");
        assertThat(run.results()).contains("All  3 elements");
        assertThat(run.remarks()).contains("Leaves with it", "models.py");
        assertThat(exported("cut", "csv")).contains("models.py:Order,All").doesNotContain("Line");
    }

    @Test
    void cuts_of_other_tools_are_matched_by_name() throws IOException {
        CommandLineRun run =
                imported(
                        "inesc.json",
                        "{\"clusters\": {\"Sales\": [\"Order\"], \"Stock\": [\"Item\"]}}");
        assertThat(run.results())
                .contains("Found: 1 of 2 names.", "Sales  one element, one table", "Stock  no");
        assertThat(run.remarks()).contains("One name is not known here and left out: Item");
        assertThat(imported("ibm.json", "{\"acme.Nothing\": 0}", "--format", "ibm").remarks())
                .contains("None of its names is known in this project: acme.Nothing");
    }

    @Test
    void files_that_cannot_be_read_are_refused_in_words() throws IOException {
        assertRefused("is empty", imported("a.csv", ""));
        assertRefused("line 2: a row has", imported("a.csv", "element,context\na\n"));
        assertRefused("line 2: quotes", imported("a.csv", "element,context\n\"a,b\n"));
        assertRefused("has to be element,context", imported("a.csv", "a,b\n", "--format", "csv"));
        assertRefused("not written in a form", imported("a.json", "{}", "--format", "json"));
        assertRefused("no JSON", imported("a.json", "{\"format\"", "--format", "json"));
        CommandLineRun gone = line();
        assertThat(gone.run("scenario", "import", project, folder.resolve("gone"))).isEqualTo(2);
        assertRefused("There is no", gone);
    }

    private static void assertRefused(String words, CommandLineRun run) {
        assertThat(run.remarks()).contains(words).doesNotContain("defect", "line 0");
        assertThat(run.results()).isEmpty();
    }

    @Test
    void files_are_written_where_they_should_go_and_their_form_follows_the_name()
            throws IOException {
        Path json = folder.resolve("out.json");
        CommandLineRun run = done("scenario", "export", project, "--out", json);
        assertThat(run.results()).isEmpty();
        assertThat(run.remarks()).contains("Proposal is written to");
        assertThat(json).content().startsWith("{\n  \"format\": \"seamwright.scenario/1\"");
        CommandLineRun nowhere = line();
        assertThat(nowhere.run("scenario", "export", project, "--out", folder.resolve("no/x")))
                .isEqualTo(2);
        assertThat(nowhere.remarks()).contains("is not there").doesNotContain("defect");
    }

    @Test
    void csv_says_what_it_cannot_hold() throws IOException {
        String twins =
                """
                {"format": "seamwright.scenario/1", "name": "Twins", "contexts": [
                 {"name": "A", "members": ["models.py"]}, {"name": "A", "members": []}]}
                """;
        imported("twins.json", twins);
        CommandLineRun run = line();
        assertThat(run.run("scenario", "export", project, "--scenario", "Twins")).isEqualTo(2);
        assertThat(run.remarks()).contains("Two contexts are called A");
        imported("empty.json", twins.replace("Twins", "Empty").replaceFirst("A", "B"));
        assertThat(done("scenario", "export", project, "--scenario", "Empty").remarks())
                .contains("One context holds nothing", "A");
    }
}
