package dev.seamwright.export.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seamwright.engine.assignment.WrittenRow;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.scenario.Scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class ScenarioFileTest {

    private static final Scenario CUT =
            Scenario.empty("Team \"A\"")
                    .after(
                            new Edit.Create(
                                    new Context(new ContextId(1), "Selling, buying"),
                                    List.of(ElementId.folder("shop"), new TableId("orders"))))
                    .after(
                            new Edit.Create(
                                    new Context(new ContextId(4), "Lines"),
                                    List.of(ElementId.file("shop/cart.x").member("Line"))))
                    .after(new Edit.Create(new Context(new ContextId(7), "Later"), List.of()));

    @TempDir private Path folder;

    private static ScenarioText text(String text) {
        return text(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ScenarioText text(byte... bytes) {
        try {
            return ScenarioText.of("cut", new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /// How a text is refused: what is wrong, where, and the detail.
    private static String refused(Runnable reading) {
        ScenarioFileException refusal =
                catchThrowableOfType(ScenarioFileException.class, reading::run);
        assertThat(refusal).isNotNull();
        return refusal.problem() + ":" + refusal.line() + ":" + refusal.detail();
    }

    private static String csvRefused(String text) {
        return refused(() -> CsvScenario.read(text(text)));
    }

    private static String jsonRefused(String text) {
        return refused(() -> JsonScenarioReader.read(text(text)));
    }

    /// The rows of a text as `line:element>context`.
    private static List<String> rows(ScenarioText text) {
        WrittenScenario written = CsvScenario.read(text);
        return written.rows().stream().map(row -> row(row, written)).toList();
    }

    private static String row(WrittenRow row, WrittenScenario written) {
        String context =
                written.contexts().stream()
                        .filter(each -> Objects.equals(each.id(), row.context()))
                        .map(Context::name)
                        .findFirst()
                        .orElse("");
        return row.line() + ":" + row.name() + ">" + context;
    }

    @Test
    void both_forms_are_what_was_agreed() throws IOException {
        StringBuilder csv = new StringBuilder();
        CsvScenario.write(CUT, Drawn.UNITS, csv);
        assertThat(csv.toString().split("\r\n", -1)).noneMatch(line -> line.contains("\n"));
        Golden.assertEqual("cut.csv", csv.toString().replace("\r\n", "\n"));
        StringBuilder json = new StringBuilder();
        JsonScenario.write(CUT, json);
        Golden.assertEqual("cut.json", json.toString());
    }

    @Test
    void a_scenario_without_contexts_can_be_written_and_read() throws IOException {
        StringBuilder json = new StringBuilder();
        JsonScenario.write(Scenario.empty("None"), json);
        assertThat(JsonScenarioReader.read(text(json.toString())))
                .isEqualTo(new WrittenScenario("None", List.of(), List.of()));
    }

    @Test
    void rows_are_read_as_spreadsheets_write_them() {
        List<String> expected = List.of("2:shop/>Büro", "3:orders>", "6:a,b>C");
        String commas = "element,context\r\nshop/,Büro\r\norders,\r\n\r\n , \r\n\"a,b\", C \r\n";
        assertThat(rows(text(commas))).isEqualTo(expected);
        assertThat(rows(text("\ufeff" + commas))).isEqualTo(expected);
        assertThat(rows(text(commas.replace("\r\n", "\n")))).isEqualTo(expected);
        assertThat(rows(text(commas.replace("\r\n", "\r")))).isEqualTo(expected);
        assertThat(rows(text("Element;CONTEXT\nshop/;Büro\norders;\n\n ; \n\"a,b\";C")))
                .isEqualTo(expected);
        assertThat(rows(text("\"node\"\t\"context\"\nshop/\tBüro\norders\t\n\n\t\na,b\tC")))
                .isEqualTo(expected);
        for (String utf16 : List.of("UTF-16", "UTF-16LE", "UTF-16BE")) {
            assertThat(rows(text(commas.getBytes(Charset.forName(utf16))))).isEqualTo(expected);
        }
    }

    @Test
    void a_row_that_spans_lines_does_not_confuse_the_count() {
        assertThat(rows(text("element,context\n\"a\nb\",\"X \"\"Y\"\"\"\nc,Z\n")))
                .containsExactly("2:a\nb>X \"Y\"", "4:c>Z");
    }

    @Test
    void rows_that_cannot_be_read_are_named_with_their_line() {
        assertThat(csvRefused("shop/,Sales\n")).isEqualTo("HEADER:1:shop/,Sales");
        assertThat(csvRefused("element,context,note\n")).startsWith("HEADER:1:");
        assertThat(csvRefused("element,context\na,B\nc\n")).isEqualTo("CELLS:3:c");
        assertThat(csvRefused("element,context\na,B,c\n")).isEqualTo("CELLS:2:a | B | c");
        assertThat(csvRefused("element,context\n,B\n")).startsWith("CELLS:2:");
        assertThat(csvRefused("element,context\na,B\n\"c,D\ne,F\n")).isEqualTo("QUOTES:3:");
        assertThat(csvRefused("element,context\n\"a\"b,C\n")).isEqualTo("QUOTES:2:");
        assertThat(csvRefused("element,context\n" + "a".repeat(5000) + ",B\n"))
                .startsWith("NAME:2:aaa");
    }

    @Test
    void what_is_no_text_is_refused_as_that() {
        assertThat(refused(() -> text(new byte[0]))).isEqualTo("EMPTY:0:");
        assertThat(refused(() -> text(" \n\t".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("EMPTY:0:");
        byte[] latin =
                "element,context\na,B\ns\u00fc\u00df,C\n".getBytes(Charset.forName("latin1"));
        assertThat(refused(() -> text(latin))).isEqualTo("ENCODING:3:");
        assertThat(refused(() -> text("element\u0000,context".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("BINARY:0:");
    }

    @Test
    void files_that_are_not_there_are_refused() throws IOException {
        Path gone = folder.resolve("gone.csv");
        assertThat(refused(() -> ScenarioText.of(gone))).isEqualTo("MISSING:0:");
        assertThat(refused(() -> ScenarioText.of(folder))).isEqualTo("INACCESSIBLE:0:");
        Path large = folder.resolve("large.csv");
        Files.write(large, new byte[ScenarioText.LARGEST + 1]);
        assertThat(refused(() -> ScenarioText.of(large))).isEqualTo("TOO_LARGE:0:");
    }

    @Test
    void json_by_hand_needs_no_numbers() {
        WrittenScenario written =
                JsonScenarioReader.read(
                        text(
                                """
                                {"format": "seamwright.scenario/1", "note": {"any": ["thing"]},
                                 "contexts": [
                                  {"name": "A", "members": ["shop/"]},
                                  {"id": 5, "name": "B", "members": [], "colour": "red"}]}
                                """));
        assertThat(written.name()).isEmpty();
        assertThat(written.contexts())
                .containsExactly(
                        new Context(new ContextId(6), "A"), new Context(new ContextId(5), "B"));
        assertThat(written.rows()).containsExactly(new WrittenRow(3, "shop/", new ContextId(6)));
    }

    @Test
    void json_that_cannot_be_read_is_refused_with_its_line() {
        String head = "{\"format\": \"seamwright.scenario/1\",\n\"contexts\": ";
        assertThat(jsonRefused("[]")).isEqualTo("FIELD:1:{");
        assertThat(jsonRefused("{\"contexts\": []}")).isEqualTo("VERSION:0:");
        assertThat(jsonRefused("{\"format\": \"seamwright.scenario/2\", \"contexts\": []}"))
                .isEqualTo("VERSION:0:seamwright.scenario/2");
        assertThat(jsonRefused("{\"format\": 1}")).isEqualTo("FIELD:1:format");
        assertThat(jsonRefused(head + "[")).startsWith("JSON:2:");
        assertThat(jsonRefused(head + "[]} {}")).isEqualTo("FIELD:2:}");
        assertThat(jsonRefused(head + "{}}")).isEqualTo("FIELD:2:contexts");
        assertThat(jsonRefused(head + "[{\"members\": []}]}")).isEqualTo("FIELD:2:name");
        assertThat(jsonRefused(head + "[{\"name\": \"A\"}]}")).isEqualTo("FIELD:2:members");
        assertThat(jsonRefused(head + "[{\"name\": \"A\", \"members\": [1]}]}"))
                .isEqualTo("FIELD:2:members");
        assertThat(jsonRefused(head + "[{\"id\": 0, \"name\": \"A\", \"members\": []}]}"))
                .isEqualTo("FIELD:2:id");
        String twice = "{\"id\": 3, \"name\": \"A\", \"members\": []}";
        assertThat(jsonRefused(head + "[" + twice + ",\n" + twice + "]}"))
                .isEqualTo("NUMBER_TWICE:3:3");
        assertThat(jsonRefused(head + "[{\"name\": \"A\", \"name\": \"B\", \"members\": []}]}"))
                .startsWith("JSON:2:");
        assertThat(jsonRefused(head + "[".repeat(100))).startsWith("FIELD:2:");
        assertThat(jsonRefused("{\"x\": " + "[".repeat(100) + "]".repeat(100) + "}"))
                .startsWith("JSON:1:");
    }

    @Test
    void the_form_is_told_by_what_stands_in_the_text() {
        assertThat(CsvScenario.isLike(text("element,context\n"))).isTrue();
        assertThat(CsvScenario.isLike(text("Class,0\n"))).isFalse();
        assertThat(JsonScenarioReader.isLike(text("{\"format\": \"seamwright.scenario/9\"}")))
                .isTrue();
        assertThat(JsonScenarioReader.isLike(text("{\"clusters\": {}}"))).isFalse();
        assertThat(JsonScenarioReader.isLike(text("[1, 2]"))).isFalse();
        assertThat(JsonScenarioReader.isLike(text("{\"broken"))).isFalse();
    }
}
