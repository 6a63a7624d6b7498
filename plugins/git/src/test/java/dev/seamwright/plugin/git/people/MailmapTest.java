package dev.seamwright.plugin.git.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailmapTest {

    private static final Mailmap MAILMAP =
            Mailmap.of(
                    """
                    # Comments and nonsense are left out
                    nonsense
                    Proper Name <only@name.org>
                    <right@address.org> <wrong@address.org>
                    Both Right <right@both.org> <wrong@both.org>
                    Ann Right <ann@right.org> Ann <shared@box.org>
                    Bob Right <bob@right.org> bob <shared@box.org> # with a comment
                    <first@time.org> <twice@time.org>
                    <second@time.org> <twice@time.org>
                    """);

    private static void assertProper(String name, String address, String proper, String key) {
        Signature signature = MAILMAP.proper(new Signature(name, address));
        assertThat(signature.name()).isEqualTo(proper);
        assertThat(signature.key()).isEqualTo(key);
    }

    @Test
    void all_four_forms_are_understood() {
        assertProper("x", "only@name.org", "Proper Name", "only@name.org");
        assertProper("x", "wrong@address.org", "x", "right@address.org");
        assertProper("x", "wrong@both.org", "Both Right", "right@both.org");
        assertProper("Ann", "shared@box.org", "Ann Right", "ann@right.org");
        assertProper("Bob", "shared@box.org", "Bob Right", "bob@right.org");
    }

    @Test
    void case_does_not_matter() {
        assertProper("X", "WRONG@Address.org", "X", "right@address.org");
        assertProper("ANN", "Shared@Box.org", "Ann Right", "ann@right.org");
    }

    @Test
    void who_is_not_named_stays_as_they_are() {
        assertProper("Carl", "shared@box.org", "Carl", "shared@box.org");
        assertProper("Carl", "", "Carl", "Carl");
    }

    @Test
    void of_two_lines_the_last_one_counts() {
        assertProper("x", "twice@time.org", "x", "second@time.org");
    }
}
