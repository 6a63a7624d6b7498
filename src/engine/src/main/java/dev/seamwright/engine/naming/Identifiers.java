package dev.seamwright.engine.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of identifiers: splits identifiers, paths and names of tables into words, in lower
/// case and singular.
public final class Identifiers {

    /// Too short or too common to say anything in any code base.
    private static final Set<String> IDLE =
            Set.of(
                    "id", "ids", "get", "set", "is", "has", "to", "of", "the", "and", "for", "by",
                    "init", "main", "index", "base", "common", "util", "helper");

    private Identifiers() {}

    /// The words of a text in their order; those that say nothing are left out.
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean starts =
                    Character.isUpperCase(c)
                            && at > 0
                            && (Character.isLowerCase(text.charAt(at - 1))
                                    || (at + 1 < text.length()
                                            && Character.isLowerCase(text.charAt(at + 1))));
            if (starts || !Character.isLetter(c)) {
                flush(word, words);
            }
            if (Character.isLetter(c)) {
                word.append(c);
            }
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        String found = singular(word.toString().toLowerCase(Locale.ROOT));
        if (found.length() > 1 && !IDLE.contains(found)) {
            words.add(found);
        }
        word.setLength(0);
    }

    /// Good enough to bring `categories`, `addresses` and `orders` together with one of them.
    public static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4
                && (word.endsWith("sses")
                        || word.endsWith("xes")
                        || word.endsWith("ches")
                        || word.endsWith("shes"))) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return word.length() > 3 && plural && !word.endsWith("is")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
