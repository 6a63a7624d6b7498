package dev.seamwright.checks;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rules about the one bundle of sentences. Each returns its findings; none is good.
///
/// A key counts as used when it stands whole in any string of a main source. A string that ends in
/// a dot and is added to, as in `"map.kind." + kind`, uses every key that begins with it.
///
/// @param bundle text of the properties file
/// @param sources every main source
record WordingRules(String bundle, List<Source> sources) {

    /// Beginnings of keys that are put together where these rules cannot see it, with the reason.
    static final List<Allowed> BUILT_ELSEWHERE = List.of();

    private static final Pattern ENTRY = Pattern.compile("(?m)^([A-Za-z][\\w.-]*)[ \\t]*=(.*)$");

    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(?:css|html|json|md|svg)");

    private static final Pattern KEY = Pattern.compile("[A-Za-z][\\w-]*(?:\\.[\\w-]+)+");

    private static final Pattern PREFIX =
            Pattern.compile("\"((?:[A-Za-z][\\w-]*\\.)+(?:[\\w-]+-)?)\"\\s*(?:\\+|\\.concat)");

    List<String> keys() {
        return ENTRY.matcher(joined()).results().map(each -> each.group(1)).toList();
    }

    List<String> duplicates() {
        Set<String> seen = new TreeSet<>();
        return keys().stream().filter(each -> !seen.add(each)).toList();
    }

    /// Keys that some source asks for and the bundle does not have: every string that looks like a
    /// key and begins like one of the bundle's.
    List<String> missing() {
        Set<String> known = new TreeSet<>(keys());
        Set<String> sections = new TreeSet<>();
        known.forEach(key -> sections.add(section(key)));
        List<String> findings = new ArrayList<>();
        for (Source source : sources) {
            source.strings().stream()
                    .filter(text -> KEY.matcher(text).matches())
                    .filter(text -> !FILE_NAME.matcher(text).matches())
                    .filter(text -> sections.contains(section(text)) && !known.contains(text))
                    .forEach(text -> findings.add(source.path() + ": " + text));
        }
        return findings;
    }

    private static String section(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    /// Keys that no source uses.
    List<String> unused() {
        Set<String> used = new TreeSet<>();
        Set<String> prefixes = new TreeSet<>();
        BUILT_ELSEWHERE.forEach(each -> prefixes.add(each.file()));
        for (Source source : sources) {
            source.strings().forEach(each -> keysIn(each).forEach(used::add));
            PREFIX.matcher(source.code()).results().forEach(each -> prefixes.add(each.group(1)));
        }
        return keys().stream()
                .filter(key -> !used.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .toList();
    }

    /// Sentences that [MessageFormat] cannot read, or whose single apostrophe it would swallow.
    List<String> unreadable() {
        var findings = new ArrayList<String>();
        ENTRY.matcher(joined())
                .results()
                .filter(each -> !readable(each.group(2).strip()))
                .forEach(each -> findings.add(each.group()));
        return findings;
    }

    private static boolean readable(String sentence) {
        if (sentence.replace("''", "").replace("'{'", "").replace("'}'", "").contains("'")) {
            return false;
        }
        try {
            return new MessageFormat(sentence, Locale.ROOT).toPattern() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static Stream<String> keysIn(String text) {
        return KEY.matcher(text).results().map(each -> each.group());
    }

    private String joined() {
        return bundle.replaceAll("\\\\\\R[ \\t]*", "");
    }
}
