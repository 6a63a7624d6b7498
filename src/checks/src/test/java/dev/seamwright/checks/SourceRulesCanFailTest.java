package dev.seamwright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SourceRulesCanFailTest {

    private static final List<Allowed> NOBODY = List.of();

    private static SourceRules engine(String text) {
        return new SourceRules(
                List.of(new Source("src/engine/src/main/java/dev/seamwright/engine/A.java", text)));
    }

    @Test
    void a_broad_catch_is_seen_alone_and_among_others() {
        assertThat(engine("} catch (Exception e) {").broadCatches(NOBODY)).hasSize(1);
        assertThat(engine("} catch (IOException | RuntimeException e) {").broadCatches(NOBODY))
                .containsExactly(
                        "src/engine/src/main/java/dev/seamwright/engine/A.java:1:"
                                + " catch (IOException | RuntimeException e)");
        assertThat(engine("} catch (UncheckedIOException e) {").broadCatches(NOBODY)).isEmpty();
    }

    @Test
    void a_catch_that_does_nothing_is_seen_even_with_a_comment() {
        assertThat(engine("} catch (IOException e) {\n // never mind\n}").emptyCatches())
                .hasSize(1);
        assertThat(engine("} catch (IOException e) {\n throw e;\n}").emptyCatches()).isEmpty();
    }

    @Test
    void a_language_is_seen_in_a_name_and_in_a_string_but_not_in_a_comment() {
        assertThat(engine("class DjangoGraph {}").namedLanguages(NOBODY)).hasSize(1);
        assertThat(engine("var a = \"import flask\";").namedLanguages(NOBODY)).hasSize(1);
        assertThat(engine("/// As Python has it.\nclass A {}").namedLanguages(NOBODY)).isEmpty();
    }

    @Test
    void a_plugin_may_name_its_language() {
        var plugin = new Source("plugins/x/src/main/java/dev/seamwright/plugin/x/A.java", "Python");
        assertThat(new SourceRules(List.of(plugin)).namedLanguages(NOBODY)).isEmpty();
    }

    @Test
    void waiting_for_time_to_pass_is_seen() {
        assertThat(engine("Thread" + ".sleep(10);").sleeps()).hasSize(1);
    }

    @Test
    void a_silenced_warning_without_reason_is_seen() {
        assertThat(engine("int a;\n    @SuppressWarnings(\"x\")\nint b;").unreasonedSuppressions())
                .hasSize(1);
        assertThat(engine("// because\n@SuppressWarnings(\"x\")\nint b;").unreasonedSuppressions())
                .isEmpty();
        assertThat(engine("int a;\n@SuppressWarnings(\"x\") // why\n").unreasonedSuppressions())
                .isEmpty();
    }

    @Test
    void a_note_for_later_is_seen() {
        assertThat(engine("// TODO: more").notesForLater()).hasSize(1);
    }

    @Test
    void a_long_file_is_seen() {
        assertThat(engine("\n".repeat(SourceRules.LONGEST_FILE)).longFiles(NOBODY)).isEmpty();
        assertThat(engine("\n".repeat(SourceRules.LONGEST_FILE + 1)).longFiles(NOBODY)).hasSize(1);
    }

    @Test
    void a_package_without_description_is_seen() {
        assertThat(engine("class A {}").undescribedPackages())
                .containsExactly("dev.seamwright.engine");
    }

    @Test
    void strings_are_told_from_comments() {
        var source =
                new Source("A.java", "f(\"a // b\", 'c', \"\"\"\n  d \"e\"\n  \"\"\"); // \"g\"");
        assertThat(source.strings()).containsExactly("a // b", "\n  d \"e\"\n  ");
        assertThat(source.code()).contains("a // b").doesNotContain("g");
    }
}
