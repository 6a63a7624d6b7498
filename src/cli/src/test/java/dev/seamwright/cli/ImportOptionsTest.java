package dev.seamwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// What can be asked of an import besides its source.
final class ImportOptionsTest {

    @TempDir private Path folder;
    private Path shop;
    private Path file;

    @BeforeEach
    void makeShop() throws IOException {
        shop = SmallShop.in(folder);
        file = folder.resolve("shop.seam");
    }

    private CommandLineRun line() {
        return new CommandLineRun(folder.resolve("home"));
    }

    private String csv(String kind) {
        CommandLineRun facts = line();
        assertThat(facts.run("facts", file, "--kind", kind, "--format", "csv")).isZero();
        return facts.results();
    }

    @Test
    void what_is_excluded_is_not_there() {
        assertThat(line().run("import", shop, "--exclude", "broken.py", "--out", file)).isZero();

        assertThat(csv("files")).contains("checkout.py").doesNotContain("broken.py");
    }

    @Test
    void too_little_coverage_has_an_exit_code_of_its_own_and_keeps_the_project() {
        CommandLineRun line = line();

        assertThat(line.run("import", shop, "--min-read", "90", "--out", file)).isEqualTo(4);

        assertThat(line.remarks()).contains("66.6 % read (90.0 % asked)");
        assertThat(file).exists();
        assertThat(line().run("import", shop, "--min-read", "60", "--out", file)).isZero();
    }

    @Test
    void a_day_that_is_none_is_wrong_usage() {
        CommandLineRun line = line();

        assertThat(line.run("import", shop, "--since", "yesterday")).isEqualTo(2);

        assertThat(line.remarks()).contains("yesterday is no value for --since");
    }

    @Test
    void an_address_of_no_known_kind_is_refused_without_its_password() {
        CommandLineRun line = line();

        assertThat(line.run("import", shop, "--jdbc", "jdbc:quux://me:secret@host/db"))
                .isEqualTo(2);

        assertThat(line.remarks()).contains("jdbc:quux:").doesNotContain("secret");
    }

    @Test
    void a_pattern_that_is_none_is_named() {
        CommandLineRun line = line();

        assertThat(line.run("import", shop, "--exclude", "{a")).isEqualTo(2);

        assertThat(line.remarks()).contains("{a is no pattern");
    }

    @Test
    void verbose_tells_how_long_each_phase_took() {
        CommandLineRun line = line();

        assertThat(line.run("import", shop, "--verbose", "--out", file)).isZero();

        assertThat(line.remarks()).containsPattern("Reading: [0-9.]+ s");
    }

    @Test
    void a_damaged_project_is_recovered_and_left_as_it_was() throws IOException {
        assertThat(line().run("import", shop, "--out", file)).isZero();
        byte[] whole = Files.readAllBytes(file);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Files.write(file, half);
        CommandLineRun line = line();

        assertThat(line.run("facts", file, "--kind", "files")).isEqualTo(2);

        Path recovered = folder.resolve("shop-recovered.seam");
        assertThat(line.remarks()).contains("is damaged", recovered.toString());
        assertThat(file).hasBinaryContent(half);
        assertThat(recovered).exists();
        assertThat(line().run("import", shop, "--out", recovered)).isZero();
    }

    @Test
    void columns_of_facts_are_what_scripts_rely_on() {
        assertThat(line().run("import", shop, "--out", file)).isZero();

        assertThat(csv("files"))
                .startsWith("path,language,module,lines,test,generated,vendored,unread_reason\r\n");
        assertThat(csv("imports")).startsWith("from_path,to_path,line\r\n");
        assertThat(csv("references")).startsWith("from,to,kind,path,line,certainty\r\n");
        assertThat(csv("tables")).startsWith("table,origin,declared_in,line,element\r\n");
        assertThat(csv("foreign-keys"))
                .startsWith(
                        "from_table,from_columns,to_table,to_columns,origin,declared_in,line\r\n");
        assertThat(csv("routes")).startsWith("methods,path,framework,handler,declared_in,line\r\n");
        assertThat(csv("table-access"))
                .startsWith("element,table,mode,via,path,line,certainty\r\n");
        assertThat(csv("transactions"))
                .startsWith("id,element,path,line,tables_read,tables_written\r\n");
        assertThat(csv("commits")).startsWith("id,author,date,files,bulk\r\n");
    }
}
