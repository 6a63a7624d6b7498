package dev.seamwright.plugin.git.walk;

import dev.seamwright.plugin.git.people.Signature;

import org.eclipse.jgit.util.RawParseUtils;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line of a commit that tells who wrote it: `author Ann <ann@example.org> 1704067200 +0100`.
/// What it lacks is empty, and a moment that is none is the beginning of time, as Git has it.
///
/// @param author as the commit has it
/// @param date when the author wrote it
record AuthorLine(Signature author, Instant date) {

    private static final int LONGEST = 4096;
    private static final AuthorLine NONE = new AuthorLine(new Signature("", ""), Instant.EPOCH);
    private static final Pattern PERSON = Pattern.compile("(?s)([^<]*)<([^>]*)>.*");
    private static final Pattern MOMENT = Pattern.compile("(?s).*> *(-?[0-9]{1,18})(?: .*)?");

    /// @param commit all of its bytes
    static AuthorLine of(byte[] commit) {
        int start = RawParseUtils.author(commit, 0);
        if (start < 0) {
            return NONE;
        }
        int end = Math.min(RawParseUtils.nextLF(commit, start), start + LONGEST);
        String line = RawParseUtils.decode(commit, start, end).strip();
        Matcher person = PERSON.matcher(line);
        if (!person.matches()) {
            return NONE;
        }
        Signature author = new Signature(person.group(1).strip(), person.group(2).strip());
        Matcher moment = MOMENT.matcher(line);
        return new AuthorLine(author, moment.matches() ? moment(moment.group(1)) : Instant.EPOCH);
    }

    private static Instant moment(String seconds) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds));
        } catch (DateTimeException outOfTime) {
            return Instant.EPOCH;
        }
    }
}
