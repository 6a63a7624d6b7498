package dev.seamwright.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

class SheetFormatTest {

    private static final Sheet ODD =
            new Sheet(
                    List.of("name", "some_figure", "yes", "list"),
                    () ->
                            Stream.of(
                                    List.of("plain", 1, true, List.of("a", "b")),
                                    List.of("a \"quoted\", cell", 22.5, false, List.of()),
                                    List.of("two\nlines \u202E\u0000", -3, true, List.of("x"))));

    private static String written(SheetFormat format) throws IOException {
        StringBuilder out = new StringBuilder();
        format.write(ODD, out);
        return out.toString();
    }

    @Test
    void csv_is_quoted_where_it_must_be() throws IOException {
        assertThat(written(SheetFormat.CSV))
                .isEqualTo(
                        String.join(
                                "\r\n",
                                "name,some_figure,yes,list",
                                "plain,1,true,a;b",
                                "\"a \"\"quoted\"\", cell\",22.5,false,",
                                "\"two\nlines \u202E\u0000\",-3,true,x",
                                ""));
    }

    @Test
    void json_is_read_back_by_another_parser() throws IOException {
        JsonNode rows = new JsonMapper().readTree(written(SheetFormat.JSON));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).get("some_figure").isInt()).isTrue();
        assertThat(rows.get(0).get("list").get(1).asString()).isEqualTo("b");
        assertThat(rows.get(1).get("yes").isBoolean()).isTrue();
        assertThat(rows.get(2).get("name").asString()).isEqualTo("two\nlines \u202E\u0000");
    }

    @Test
    void an_empty_sheet_is_an_empty_array() throws IOException {
        StringBuilder out = new StringBuilder();
        SheetFormat.JSON.write(new Sheet(List.of("name"), Stream::empty), out);
        assertThat(new JsonMapper().readTree(out.toString())).isEmpty();
    }

    @Test
    void text_is_aligned_and_shows_what_hides() throws IOException {
        assertThat(written(SheetFormat.TEXT))
                .isEqualTo(
                        """
                        name                         some figure  yes  list
                        plain                                  1  yes  a, b
                        a "quoted", cell                    22.5
                        two\\u000Alines \\u202E\\u0000           -3  yes  x
                        """);
    }

    @Test
    void half_a_surrogate_pair_does_not_break_json() throws IOException {
        StringBuilder out = new StringBuilder();
        Json.write(List.of("\uD83D", "\uD83D\uDE00", "\uDE00"), out);
        assertThat(out).hasToString("[\"\\ud83d\", \"\uD83D\uDE00\", \"\\ude00\"]");
    }
}
