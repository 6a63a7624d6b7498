package dev.seamwright.plugin.git.message;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds keys of tickets in a message: `ABC-123` as trackers write them, and `#123`, which is also
/// written `GH-123`. Names of standards look alike and are none; `team/other#12` is a ticket of
/// somebody else's.
final class Tickets {

    private static final int MOST = 20;
    private static final String NUMBER = "[1-9][0-9]{0,6}";

    private static final Pattern KEY =
            Pattern.compile(
                    ("(?<![\\w./@#&-])(?:(?:#|GH-)(%s)|([A-Z][A-Z0-9_]{1,9})-(%s))"
                                    + "(?![\\w-]|[.,:][0-9])")
                            .formatted(NUMBER, NUMBER));

    /// Standards, algorithms, licences, months and others that carry a number after a dash.
    private static final Set<String> NO_PROJECTS =
            Set.of(
                    """
                    AES AGPL ANSI APACHE API ARM ASCII BASE BCP BOM BSD CC COVID CP CPU CRC CSS CVE
                    CWE DES DIN EAN ECMA EN EPL ES FIPS FY GB GPL GPT HS HTML HTTP IBM IEC IEEE IP
                    IPV ISBN ISO ISSN ITU JSR KB KOI LATIN LGPL LTS MB MD MIT MP MPL MS NIST OWASP
                    PEP PHASE PKCS POSIX PR PS RC RFC RIPEMD RS RSA SARS SHA SP SPDX SQL SSL STEP
                    TLS TOP UCS UN US USB UTC UTF UUID VERSION WCAG WIN WINDOWS XHTML
                    JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC
                    """
                            .strip()
                            .split("\\s+"));

    /// `Q1`, `H264`, `A4`: no tracker's project.
    private static final Pattern LETTER_AND_NUMBER = Pattern.compile("[A-Z][0-9]+");

    private Tickets() {}

    /// Their keys in the order in which they are first named.
    static List<String> in(String message) {
        Set<String> keys = new LinkedHashSet<>();
        Matcher match = KEY.matcher(message);
        while (keys.size() < MOST && match.find()) {
            String project = match.group(2);
            if (project == null) {
                keys.add("#" + match.group(1));
            } else if (isProject(project)) {
                keys.add(project + "-" + match.group(3));
            }
        }
        return List.copyOf(keys);
    }

    private static boolean isProject(String name) {
        return !NO_PROJECTS.contains(name) && !LETTER_AND_NUMBER.matcher(name).matches();
    }
}
