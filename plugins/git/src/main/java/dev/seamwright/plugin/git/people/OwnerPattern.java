package dev.seamwright.plugin.git.people;

import java.util.Optional;

/// A pattern of a `CODEOWNERS` file.
///
/// @param text as the file has it
record OwnerPattern(String text) {

    private static final String EVERYTHING = "*";

    /// The same pattern as it reads from a folder.
    ///
    /// @param folder below the top of the work tree, empty for the top itself
    /// @return empty if it says nothing about files below that folder
    Optional<String> below(String folder) {
        if (folder.isEmpty() || !isAnchored()) {
            return Optional.of(names(folder) ? EVERYTHING : text);
        }
        String rest = text.startsWith("/") ? text.substring(1) : text;
        for (String step : folder.split("/", -1)) {
            if (rest.startsWith("**/")) {
                return Optional.of(rest);
            }
            int end = rest.indexOf('/');
            String first = end < 0 ? rest : rest.substring(0, end);
            if (!matches(first, step)) {
                return Optional.empty();
            }
            rest = end < 0 ? "" : rest.substring(end + 1);
            if (rest.isEmpty() || rest.equals("**")) {
                return Optional.of(EVERYTHING);
            }
        }
        return Optional.of(rest.startsWith("**/") ? rest : "/" + rest);
    }

    /// A slash before the end binds a pattern to the top.
    private boolean isAnchored() {
        int slash = text.indexOf('/');
        return slash >= 0 && slash < text.length() - 1;
    }

    /// Whether it is the bare name of a folder that the import root is, or is in.
    private boolean names(String folder) {
        return text.endsWith("/") && ("/" + folder + "/").contains("/" + text) && !folder.isEmpty();
    }

    /// Whether a single step of a path matches, where `*` is any number of characters and `?` is
    /// one. Goes back to the last `*` only, so it takes time in proportion to both lengths at most.
    private static boolean matches(String pattern, String step) {
        int at = 0;
        int star = -1;
        int resume = 0;
        for (int i = 0; i < step.length(); ) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                resume = i;
            } else if (at < pattern.length() && isSame(pattern.charAt(at), step.charAt(i))) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++resume;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(each -> each == '*');
    }

    private static boolean isSame(char wanted, char found) {
        return wanted == '?' || wanted == found;
    }
}
