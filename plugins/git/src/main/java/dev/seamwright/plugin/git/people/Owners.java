package dev.seamwright.plugin.git.people;

import dev.seamwright.model.monolith.History;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a `CODEOWNERS` file, as GitHub and GitLab have it.
///
/// GitLab's sections give their owners to the lines below that name none. That each of its sections
/// asks for an owner of its own is not kept: of all lines that match a path the last one counts.
///
/// @param base path of the import root below the top of the work tree, empty for the top itself
public record Owners(String base) {

    private static final Pattern SECTION =
            Pattern.compile("(?s)\\^?\\[[^\\]\\[]+\\](?:\\[[0-9]+\\])?(?<owners>(?:\\s.*)?)");
    private static final Pattern ENTRY =
            Pattern.compile("(?s)(?<pattern>(?:[^\\s\\\\]|\\\\.)++)(?<owners>.*)");
    private static final int LONGEST_LINE = 4096;

    /// The rules that can say something about files below the import root.
    public List<History.Owner> of(String text) {
        List<History.Owner> rules = new ArrayList<>();
        List<String> inherited = List.of();
        for (String line : text.lines().map(Owners::withoutComment).toList()) {
            Matcher section = SECTION.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (section.matches()) {
                inherited = teams(section.group("owners"));
            } else if (entry.matches()) {
                List<String> named = teams(entry.group("owners"));
                List<String> teams = named.isEmpty() ? inherited : named;
                new OwnerPattern(entry.group("pattern"))
                        .below(base)
                        .ifPresent(pattern -> rules.add(new History.Owner(pattern, teams)));
            }
        }
        return List.copyOf(rules);
    }

    private static List<String> teams(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /// A comment begins with `#` at the start of a line or after a space.
    private static String withoutComment(String line) {
        int end = Math.min(line.length(), LONGEST_LINE);
        for (int i = 0; i < end; i++) {
            if (line.charAt(i) == '#' && (i == 0 || Character.isWhitespace(line.charAt(i - 1)))) {
                end = i;
            }
        }
        return line.substring(0, end).strip();
    }
}
