package dev.seamwright.plugin.git.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.plugin.git.people.Signature;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

class AuthorLineTest {

    private static AuthorLine line(String author) {
        String commit =
                "tree " + "a".repeat(40) + "\n" + author + "\ncommitter B <b@b> 5 +0000\n\n";
        return AuthorLine.of(commit.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void assertLine(String author, String name, String address, String date) {
        assertThat(line(author))
                .isEqualTo(new AuthorLine(new Signature(name, address), Instant.parse(date)));
    }

    @Test
    void a_name_an_address_and_a_moment_are_told_apart() {
        assertLine("author Ann B <a@b.c> 60 +0100", "Ann B", "a@b.c", "1970-01-01T00:01:00Z");
        assertLine("author <a@b.c> -60 +0100", "", "a@b.c", "1969-12-31T23:59:00Z");
        assertLine("author Ann <> 60 +0100", "Ann", "", "1970-01-01T00:01:00Z");
        assertLine("author J\u00f6 <a@b.c> 60 +0100", "J\u00f6", "a@b.c", "1970-01-01T00:01:00Z");
        assertLine("author A <a <x@y>> 60", "A", "a <x@y", "1970-01-01T00:01:00Z");
    }

    @Test
    void what_is_malformed_is_empty() {
        assertLine("author nonsense 60 +0100", "", "", "1970-01-01T00:00:00Z");
        assertLine("writer Ann <a@b> 60 +0100", "", "", "1970-01-01T00:00:00Z");
        assertLine("author Ann <a@b> later", "Ann", "a@b", "1970-01-01T00:00:00Z");
        assertLine("author Ann <a@b> 999999999999999999 +0", "Ann", "a@b", "1970-01-01T00:00:00Z");
        assertLine("author Ann <a@b> 9999999999999999999999", "Ann", "a@b", "1970-01-01T00:00:00Z");
        assertThat(AuthorLine.of(new byte[0]).author().key()).isEmpty();
    }
}
