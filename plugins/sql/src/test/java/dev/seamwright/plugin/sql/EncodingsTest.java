package dev.seamwright.plugin.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.importing.SourceText;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.Unread;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Scripts come in whatever their tool writes.
class EncodingsTest {

    private static final String SCRIPT =
            "CREATE TABLE café (id int);\r\nGO\r\nCREATE TABLE après (id int)\r\nGO\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void a_script_is_read_in_its_encoding(String charset) {
        boolean marked = charset.startsWith("UTF");
        byte[] bytes = ((marked ? "\uFEFF" : "") + SCRIPT).getBytes(Charset.forName(charset));
        Imported imported = Imported.script("");
        imported.add("other.sql", bytes);

        assertThat(imported.link().tables())
                .extracting(Table::id)
                .extracting(Object::toString)
                .containsExactly("café", "après");
    }

    @Test
    void wide_letters_without_a_mark_are_no_text_and_it_says_so() {
        byte[] bytes = SCRIPT.getBytes(StandardCharsets.UTF_16LE);

        SourceFile file = new SqlImporter().read(new SourceText("a.sql", bytes)).file();

        assertThat(file.unread()).isEqualTo(new Unread(Unread.Reason.ENCODING, "", 0));
    }
}
